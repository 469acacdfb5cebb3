import { describe, expect, it } from 'vitest';
import { factsFile } from '../../domain/fact.ts';
import { aPortal } from '../../testing/a-portal.ts';
import { FACTS } from '../../testing/a-manuscript.ts';
import { folderOf } from '../../testing/an-entry.ts';
import { addressesIn } from './addresses-in.ts';
import { printSourceReport } from './print-source-report.ts';
import { sourceReport } from './source-report.ts';

const FACT = FACTS['so-thanh-vien'];
const SOURCE = 'https://www.bao-mot.vn/a';

describe('addresses', () => {
  it.each([
    [{ a: ['https://x.vn/1', { b: 'https://y.vn' }] }, ['https://x.vn/1', 'https://y.vn']],
    ['Xem [trang](https://x.vn/a). Hết.', ['https://x.vn/a']],
    ['https://x.vn/ten_(cu)', ['https://x.vn/ten_(cu)']],
    ['entry:mot-muc, mailto:a@b.vn', []],
    [undefined, []],
  ])('are found in %j', (value, found) => {
    expect(addressesIn(value)).toEqual(found);
  });
});

describe('the report', () => {
  it('names every outside link once, with all that uses it', () => {
    const body = 'Xem [ASEAN](https://asean.org/).';
    const entries = [{ vi: { body }, en: { body } }, { id: 'hai' }];
    const { links } = sourceReport([aPortal({ entries }), aPortal({ entries })]);
    expect(links).toContainEqual({ address: 'https://asean.org/', usedBy: [folderOf()] });
    expect(links.find(({ address }) => address === SOURCE)?.usedBy).toEqual([
      folderOf({ id: 'hai' }),
      folderOf(),
      'facts.yaml so-thanh-vien',
    ]);
  });

  it('finds links in fields, answers and themes', () => {
    const question = {
      id: 'hoi',
      question: { vi: 'Hỏi?', en: 'Asked?' },
      answer: { vi: 'Xem [x](https://x.vn).', en: 'See [x](https://x.vn).' },
      topics: [],
      audiences: [],
      sources: ['nguon-mot'],
      checked: '2026-11-01',
    };
    const themes = [{ year: 2026, chair: 'LA', sources: ['nguon-mot'] }];
    const portal = aPortal({ entries: [{ kind: 'document' }], questions: [question], themes });
    const { links } = sourceReport([portal]);
    const used = new Map(links.map(({ address, usedBy }) => [address, usedBy]));
    expect(used.get('https://vi-du.gov.vn/1.pdf')).toEqual([folderOf({ kind: 'document' })]);
    expect(used.get('https://x.vn')).toEqual(['content/asean/faq.yaml hoi']);
    expect(used.get(SOURCE)).toContain('content/asean/themes.yaml 2026');
  });

  it('lists every fact, the oldest first, with the entries that cite it', () => {
    const facts = factsFile.parse({
      ...FACTS,
      'so-cu': { ...FACT, asOf: '2014', reviewBy: '2027-01-01' },
    });
    const vi = { body: '<FactList facts="so-cu so-thanh-vien" />' };
    const report = sourceReport([aPortal({ entries: [{ vi, en: vi }], facts })]);
    expect(
      report.facts.map(({ id, asOf, reviewBy, usedBy }) => [id, asOf, reviewBy, usedBy]),
    ).toEqual([
      ['so-cu', '2014', '2027-01-01', [folderOf()]],
      ['so-thanh-vien', '2025-10-26', null, [folderOf()]],
    ]);
  });
});

describe('its print', () => {
  const report = {
    links: [{ address: 'https://x.vn', usedBy: ['content/a'] }],
    facts: [
      {
        id: 'so-cu',
        value: 1,
        label: { vi: 'con số', en: 'a figure' },
        asOf: '2014',
        reviewBy: '2027-01-01',
        publisher: 'Báo',
        address: null,
        usedBy: [],
      },
    ],
  };

  it('is a list to tick off, in Vietnamese', () => {
    expect(printSourceReport(report, 'vi')).toBe(
      [
        'Liên kết ra ngoài: 1',
        '',
        'https://x.vn',
        '  content/a',
        '',
        'Số liệu, cũ nhất đứng đầu: 1',
        '',
        '2014  so-cu  con số',
        '  Báo, không có địa chỉ',
        '  xem lại trước 2027-01-01',
        '  chưa bài nào dẫn',
        '',
      ].join('\n'),
    );
  });

  it('is one in English', () => {
    expect(printSourceReport(report, 'en')).toContain(
      '2014  so-cu  a figure\n  Báo, no address\n  to be reviewed before 2027-01-01\n',
    );
  });
});
