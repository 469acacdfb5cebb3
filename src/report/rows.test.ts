import { describe, expect, it } from 'vitest';
import { anEntry } from '../testing/an-entry.ts';
import { workRow } from './rows.ts';

const aDocument = (shared: Readonly<Record<string, unknown>>) =>
  anEntry({ kind: 'document', shared });

describe('workRow', () => {
  it.each([
    ['its number and its day', { number: '5/KH', issued: '2022-04-09' }, '5/KH, 09/4/2022'],
    ['the month alone where no day is known', { issued: '2022-04' }, 'tháng 4/2022'],
    ['the year alone', { issued: '2019' }, 'năm 2019'],
  ])('tells of a document %s', (_, shared, note) => {
    expect(workRow(aDocument({ number: undefined, ...shared }), 'vi').at(-1)).toBe(note);
  });
});
