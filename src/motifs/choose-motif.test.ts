import { describe, expect, it } from 'vitest';
import {
  chooseMotif,
  type MotifChoice,
  type MotifSubject,
  separateNeighbours,
} from './choose-motif.ts';
import type { Dye } from './dyes.ts';

function aSubject(given: Partial<MotifSubject> = {}): MotifSubject {
  return { key: 'mot-muc', topics: [], kind: 'news', ...given };
}

describe('chooseMotif', () => {
  it.each([
    ['apsc', 'cham'],
    ['aec', 'nghe'],
    ['ascc', 'kien'],
  ] as const)('dyes pillar %s with %s', (pillar, dye) => {
    expect(chooseMotif(aSubject({ pillar })).dye).toBe(dye);
  });

  it.each([
    ['heritage', 'trong'],
    ['culture', 'det'],
    ['goods-trade', 'lua'],
    ['border-trade', 'song'],
    ['sea', 'bien'],
    ['climate', 'ruong'],
  ] as const)('draws topic %s as %s', (topic, family) => {
    expect(chooseMotif(aSubject({ topics: ['no-such-topic', topic] })).family).toBe(family);
  });

  it.each([
    ['spiritual', 'trong', 'kien'],
    ['experiential', 'det', 'nghe'],
    ['ecological', 'song', 'la'],
    ['resort', 'bien', 'nuoc'],
    ['agricultural', 'lua', 'la'],
  ] as const)('draws %s tourism as %s in %s, whatever its pillar', (tourism, family, dye) => {
    const subject = aSubject({ tourism, pillar: 'aec', topics: ['climate'], kind: 'place' });
    expect(chooseMotif(subject)).toEqual({ family, dye });
  });

  it('dyes matters of the province with rice leaf', () => {
    expect(chooseMotif(aSubject({ kind: 'investment' })).dye).toBe('la');
  });

  it('dyes the sea with water where no pillar says otherwise', () => {
    expect(chooseMotif(aSubject({ topics: ['sea'] })).dye).toBe('nuoc');
    expect(chooseMotif(aSubject({ topics: ['sea'], pillar: 'apsc' })).dye).toBe('cham');
  });

  it('lets the key choose among three families where nothing matches', () => {
    const keys = Array.from({ length: 60 }, (_, index) => `muc-${index}`);
    const families = new Set(keys.map((key) => chooseMotif(aSubject({ key })).family));
    expect([...families].sort()).toEqual(['det', 'song', 'trong']);
  });

  it('follows what the entry asks for', () => {
    const own = { family: 'ruong', dye: 'nua' } as const;
    expect(chooseMotif(aSubject({ own, tourism: 'resort' }))).toEqual(own);
    expect(chooseMotif(aSubject({ own: { dye: 'nuoc' }, topics: ['culture'] }))).toEqual({
      family: 'det',
      dye: 'nuoc',
    });
  });
});

it('keeps a pillar from wearing the dye of another, and leaves it the dyes of none', () => {
  const dye = (own: Dye) => chooseMotif(aSubject({ pillar: 'aec', own: { dye: own } })).dye;
  expect([dye('kien'), dye('cham'), dye('nghe'), dye('nuoc')]).toEqual([
    'nghe',
    'nghe',
    'nghe',
    'nuoc',
  ]);
});

describe('separateNeighbours', () => {
  it('gives the second of two alike the next dye', () => {
    const list: MotifChoice[] = [
      { family: 'lua', dye: 'la' },
      { family: 'lua', dye: 'la' },
      { family: 'lua', dye: 'nuoc' },
      { family: 'lua', dye: 'nuoc' },
    ];
    expect(separateNeighbours(list).map(({ dye }) => dye)).toEqual(['la', 'nuoc', 'nua', 'nuoc']);
  });

  it('leaves no two alike side by side, however long the row', () => {
    const row = separateNeighbours(Array(7).fill({ family: 'det', dye: 'kien' } as MotifChoice));
    row.slice(1).forEach((choice, index) => expect(choice.dye).not.toBe(row[index]?.dye));
  });

  it.each([2, 3])('leaves no two alike one above the other, %d in a row', (columns) => {
    const rows = separateNeighbours(Array(9).fill({ family: 'det', dye: 'kien' } as MotifChoice));
    rows.slice(columns).forEach((choice, index) => expect(choice.dye).not.toBe(rows[index]?.dye));
  });

  it('takes river and sea for alike', () => {
    const list: MotifChoice[] = [
      { family: 'song', dye: 'nghe' },
      { family: 'bien', dye: 'nghe' },
    ];
    expect(separateNeighbours(list).map(({ dye }) => dye)).toEqual(['nghe', 'la']);
  });

  it('leaves different neighbours and their other fields as they are', () => {
    const list = [
      { family: 'trong', dye: 'cham', key: 'a' },
      { family: 'det', dye: 'cham', key: 'b' },
    ] as const;
    expect(separateNeighbours<(typeof list)[number]>(list)).toEqual(list);
  });
});
