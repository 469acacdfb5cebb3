import { describe, expect, it } from 'vitest';
import { joinCompounds, setTitle } from './set-title.ts';

const TITLES: readonly [title: string, pieces: readonly string[]][] = [
  ['Hiến chương ASEAN có hiệu lực', ['Hiến chương', 'ASEAN', 'có', 'hiệu lực']],
  ['Ngày ASEAN (8 tháng 8)', ['Ngày', 'ASEAN', '(8 tháng 8)']],
  ['ASEAN Heritage Parks: 15 of them', ['ASEAN', 'Heritage', 'Parks:', '15 of', 'them']],
  ['Đón hơn 21,3 triệu lượt', ['Đón', 'hơn', '21,3 triệu', 'lượt']],
  ['Hội nghị lần thứ 49', ['Hội nghị', 'lần', 'thứ 49']],
  ['Năm 2026 mở ra', ['Năm', '2026', 'mở', 'ra']],
  ['ASCC, 2026–2035', ['ASCC,', '2026–2035']],
  ['Quyết định 155/QĐ-TTg', ['Quyết định', '155/QĐ-TTg']],
  ['Văn hóa – Xã hội', ['Văn hóa –', 'Xã hội']],
  ['Trên đồi Núi Sam', ['Trên', 'đồi', 'Núi Sam']],
  ['Trat - Kiên Giang – 2024', ['Trat -', 'Kiên', 'Giang –', '2024']],
];

describe('setTitle', () => {
  it.each(TITLES)('breaks "%s" only between its pieces', (title, pieces) => {
    expect(piecesOf(setTitle(title, ['Núi Sam']))).toEqual(pieces);
  });

  it('adds nothing that is seen', () => {
    for (const [title] of TITLES) {
      const shown = setTitle(title, []).replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
      expect(shown).toBe(title);
    }
  });
});

it('joins a compound wherever it stands', () => {
  expect(joinCompounds('Núi Sam, du lịch', ['Núi Sam'])).toBe('Núi\u00a0Sam, du\u00a0lịch');
});

/** Where a browser may begin a new line: at a space, and after a dash that nothing is joined to. */
function piecesOf(title: string): string[] {
  return title
    .split(/ |(?<=[–-])(?![\u2060 \u00a0])/)
    .filter((piece) => piece !== '')
    .map((piece) => piece.replaceAll('\u2060', '').replaceAll('\u00a0', ' '));
}
