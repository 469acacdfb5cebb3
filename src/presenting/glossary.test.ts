import { expect, it } from 'vitest';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import { glossaryLetters } from './glossary.ts';

const NAMES = ['Đối tác', 'Dịch vụ', 'ASEAN', 'Ưu đãi', 'Âm lịch'];

const glossary = Object.fromEntries(
  NAMES.map((term, index) => [
    `t-${index}`,
    { term, full: { vi: term, en: `Term ${index}` }, means: { vi: 'Nghĩa.', en: 'Meaning.' } },
  ]),
);
const portal = aPortal({ glossary });

it('stands in the order of the Vietnamese alphabet, with Đ a letter of its own', () => {
  const letters = glossaryLetters(pageAt(portal, 'vi/thuat-ngu/'));
  expect(letters.map(({ letter }) => letter)).toEqual(['A', 'D', 'Đ', 'U']);
  expect(letters[0]?.entries.map(({ here }) => here.term)).toEqual(['ASEAN', 'Âm lịch']);
});

it('names letters so that links can lead to them', () => {
  const ids = glossaryLetters(pageAt(portal, 'vi/thuat-ngu/')).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^chu-[0-9a-f]+$/);
});

it('says a term and its full name once where they are the same', () => {
  const [first] = glossaryLetters(pageAt(portal, 'vi/thuat-ngu/'));
  expect(first?.entries[1]).toMatchObject({
    here: { term: 'Âm lịch' },
    other: { term: 'Âm lịch – Term 4', definition: 'Meaning.' },
  });
});
