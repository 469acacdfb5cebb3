import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';
import { slipsOf } from './slips.ts';

describe('slipsOf', () => {
  it.each([
    ['heading', '##Lợi ích', '##Lợi ích', 1],
    ['heading', 'Một.\n\n###Lợi\ních', '###Lợi', 3],
    ['heading', '#Lợi ích cho người dân', '#Lợi ích cho người dân', 1],
    ['empty-heading', 'Một.\n\n##\n\nHai.', '', 3],
    ['table', '| a | b |\n| 1 | 2 |', '| a | b |', 1],
    ['table', '| a | b |\n| --- |\n| 1 | 2 |', '| a | b |', 1],
    ['table', 'Như sau:\na | b\n1 | 2', 'a | b', 2],
    ['table', '| a |\n\n| --- |\n\n| 1 |', '| a |', 1],
    ['link', 'Xem [x](entry: y) nhé.', '[x](entry: y)', 1],
    ['link', 'Xem [x] (https://vi-du.vn) nhé.', '[x] (https://vi-du.vn)', 1],
    ['link', '- Một\n- [x](https://vi-du.vn/a b)', '[x](https://vi-du.vn/a b)', 2],
    ['link', '![x](anh 1.png)', '![x](anh 1.png)', 1],
    ['empty-link', 'Xem [](https://vi-du.vn).', 'https://vi-du.vn', 1],
    ['bold', '**Lưu ý: **mang theo', '**Lưu ý: **mang theo', 1],
  ])('finds a %s in %j', (is, source, text, line) => {
    expect(slips(source)).toEqual([{ is, text, line }]);
  });

  it.each([
    '## Lợi ích\n\n**Đậm**, [x](entry:y), ![x](anh.png "A")',
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
    '#ASEAN #LangSon',
    '#ASEAN2026',
    'Xem `##a`, `[x](entry: y)` và `**`.',
    '```\n##a\n| a |\n```',
    'Theo mục [1] (xem thêm phần sau).',
    'Thứ Hai | Thứ Ba',
  ])('finds nothing in %j', (source) => {
    expect(slips(source)).toEqual([]);
  });
});

function slips(source: string) {
  const parsed = parseBody(source);
  if (!parsed.ok) throw new Error(parsed.reason);
  return slipsOf(parsed.tree);
}
