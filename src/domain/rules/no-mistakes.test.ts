import { describe, expect, it } from 'vitest';
import { checkContent, contentFiles } from '../../testing/content-folder.ts';
import { originalFile, withFile } from '../../testing/mistakes.ts';

const VI = originalFile();
const good = contentFiles({});

describe('what is no mistake', () => {
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
