import { describe, expect, it } from 'vitest';
import { headingIds, outlineOf, type Outline } from './outline.ts';
import { parseBody } from './parse-body.ts';

describe('paragraph hashes', () => {
  const before = hashes('## Đề mục\n\nCâu một. Câu hai.\n\n- Một\n- Hai\n\nCuối.');

  it('change for the one paragraph in which a sentence changed', () => {
    const after = hashes('## Đề mục\n\nCâu một. Câu ba.\n\n- Một\n- Hai\n\nCuối.');
    expect(changed(before, after)).toEqual([false, true, false, false]);
  });

  it('stay when lines are broken elsewhere and spaces are added', () => {
    expect(hashes('##   Đề mục\n\nCâu một.\nCâu   hai.\n\n\n* Một\n* Hai\n\n\nCuối.  ')).toEqual(
      before,
    );
  });

  it('stay when letters are typed with combining marks', () => {
    expect(hashes('Tiếng Việt'.normalize('NFD'))).toEqual(hashes('Tiếng Việt'));
  });

  it('stay on Windows, whose lines end otherwise', () => {
    const windows = '## Đề mục\r\n\r\nCâu một. Câu hai.\r\n\r\n- Một\r\n- Hai\r\n\r\nCuối.';
    expect(hashes(windows)).toEqual(before);
  });

  it('stay when only the fields at the top change', () => {
    expect(hashes('---\ntitle: Một\n---\n\nMột đoạn.')).toEqual(
      hashes('---\ntitle: Hai\ndate: 2026-01-01\n---\n\nMột đoạn.'),
    );
  });

  it.each([
    ['where a link leads', '[a](entry:x)', '[a](entry:y)'],
    ['which fact is cited', 'Có <Fact id="a" /> nước.', 'Có <Fact id="b" /> nước.'],
    ['which picture is shown', '![a](x.png)', '![a](y.png)'],
    ['what is stressed', 'Rất **mới**.', 'Rất *mới*.'],
    ['a capital letter', 'Biển đông.', 'Biển Đông.'],
  ])('change with %s', (_, one, other) => {
    expect(hashes(one)).not.toEqual(hashes(other));
  });

  function changed(old: readonly string[], now: readonly string[]): boolean[] {
    return now.map((hash) => !old.includes(hash));
  }
});

describe('headings', () => {
  it('are named by their words, and numbered where two say the same', () => {
    expect(headingIds(['Lợi ích', 'Đường đi', 'Lợi ích', '…'])).toEqual([
      'loi-ich',
      'duong-di',
      'loi-ich-2',
      'muc',
    ]);
  });

  it('never share a name, even with one that ends in a number', () => {
    const ids = headingIds(['Mục', 'Mục', 'Mục 2']);
    expect(new Set(ids).size).toBe(3);
  });

  it('are found with depth and line, below the fields at the top', () => {
    expect(outline('---\ntitle: Một\n---\n\n## Lợi *ích*\n\n### Sâu').headings).toEqual([
      { depth: 2, id: 'loi-ich', text: 'Lợi ích', line: 5 },
      { depth: 3, id: 'sau', text: 'Sâu', line: 7 },
    ]);
  });
});

describe('the rest of an outline', () => {
  const found = outline(
    [
      'Xem [RCEP](entry:rcep#loi-ich) và <Term id="aec">AEC</Term>.',
      '',
      '![Một con thuyền](anh-1.png "Trên sông. Ảnh: An")',
      '',
      '<Note kind="info" title={1}>Có {2}.</Note>',
    ].join('\n'),
  );

  it('tells links with their words', () => {
    expect(found.links).toEqual([{ href: 'entry:rcep#loi-ich', text: 'RCEP', line: 1 }]);
  });

  it('tells pictures with description and caption', () => {
    expect(found.pictures).toEqual([
      { file: 'anh-1.png', alt: 'Một con thuyền', caption: 'Trên sông. Ảnh: An', line: 3 },
    ]);
  });

  it('tells a picture by the name its file has', () => {
    expect(outline('![x](<Ảnh 1.png>)').pictures[0]?.file).toBe('Ảnh 1.png');
  });

  it('tells components, their words, and which of their attributes are code', () => {
    expect(found.components).toEqual([
      { name: 'Term', attributes: { id: 'aec' }, coded: [], filled: true, line: 1 },
      { name: 'Note', attributes: { kind: 'info' }, coded: ['title'], filled: true, line: 5 },
    ]);
  });

  it('tells code', () => {
    expect(found.code).toEqual([{ line: 5, source: '2' }]);
  });

  it('counts syllables in Vietnamese and words in English alike', () => {
    expect(outline('Việt Nam gia nhập ASEAN năm 1995.').syllables).toBe(7);
    expect(outline('## One\n\nTwo **three** four.').syllables).toBe(4);
  });
});

function outline(source: string): Outline {
  const parsed = parseBody(source);
  if (!parsed.ok) throw new Error(parsed.reason);
  return outlineOf(parsed.tree);
}

function hashes(source: string): readonly string[] {
  return outline(source).paragraphs;
}
