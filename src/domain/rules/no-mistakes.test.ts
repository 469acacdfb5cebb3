import { describe, expect, it } from 'vitest';
import type { EntryDraft } from '../../testing/an-entry.ts';
import { checkContent, contentFiles } from '../../testing/content-folder.ts';
import { originalFile, withFile } from '../../testing/mistakes.ts';

const VI = originalFile();
const ONCE = { start: undefined };
const good = contentFiles({});

describe('what is no mistake', () => {
  it.each<[string, EntryDraft]>([
    [
      'a feast over the end of the year',
      { kind: 'event', shared: { ...ONCE, yearly: { start: '12-30', end: '01-02' } } },
    ],
    [
      'a lunar feast over Tết',
      { kind: 'event', shared: { ...ONCE, lunar: { start: '28/12', end: '5/1' } } },
    ],
    [
      'a long season',
      { kind: 'event', shared: { ...ONCE, yearly: { start: '01-15', end: '11-30' } } },
    ],
    [
      'a text dated like the day it waits for',
      { shared: { date: '2026-11-25', publishAt: '2026-11-25T07:00', happened: '2026-11-25' } },
    ],
    ['a draft of a day to come', { shared: { date: '2026-12-01', draft: true } }],
    [
      'a document in force from the month it was issued in',
      { kind: 'document', shared: { effective: '2026-01' } },
    ],
    ['an event that its fields say all of', { kind: 'event', vi: { body: '' }, en: { body: '' } }],
    [
      'the full address of a page of the portal',
      {
        vi: {
          body: '[Lịch](https://vi-du.gov.vn/asean/vi/lich/), [cổng](https://vi-du.gov.vn/vi/x/)',
        },
        en: {
          body: '[Days](https://vi-du.gov.vn/asean/vi/lich/), [site](https://vi-du.gov.vn/vi/x/)',
        },
      },
    ],
    [
      'a number each language writes in its own way',
      {
        vi: {
          summary: 'Hơn 56.000 tỷ đồng trong năm 2025.',
          body: 'Gần 98,6% của 1.234,5 tấn, tháng 8.',
        },
        en: { summary: 'Above VND56 trillion.', body: 'In August 2025, 98.6% of 1,234.5 tonnes.' },
      },
    ],
    ['signs that are meant', { vi: { body: 'Một \\*\\* hai, \\[x](entry: y).' } }],
    [
      'a change on the day of publication',
      { shared: { changes: [{ date: '2026-11-01', note: { vi: 'A', en: 'A' } }] } },
    ],
  ])('%s', async (_, draft) => {
    expect(await checkContent(contentFiles(draft))).toEqual([]);
  });

  it.each([
    ['lines that end as on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a quotation at the head of a title', quoted('“Một” và “hai”')],
    ['curly quotes within straight ones', quoted("'“Một”'")],
    ['words of a neighbour’s script', (text: string) => `${text}\nចន្លោះ\u200Bពាក្យ\n`],
    ['a q before uy', (text: string) => `${text}\nNội quy, quý, quỳ.\n`],
    ['an address with a mark', (text: string) => `${text}\nhttps://vi-du.vn/hoà.\n`],
  ])('%s', async (_, change) => {
    const files = withFile(good, VI, change(good[VI]?.toString() ?? ''));
    expect(await checkContent(files)).toEqual([]);
  });

  function quoted(title: string) {
    return (text: string) => text.replace('title: Mục mot-muc', () => `title: ${title}`);
  }
});
