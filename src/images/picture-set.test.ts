import { describe, expect, it } from 'vitest';
import type { PictureFile } from '../reading/picture-file.ts';
import { derivedFrom, pictureSet } from './picture-set.ts';

const href = (path: string): string => `/asean/${path}`;

describe('derivedFrom', () => {
  it.each([
    [500, [320, 500]],
    [640, [320, 640]],
    [1000, [320, 640, 960, 1000]],
    [1440, [320, 640, 960, 1440]],
    [6000, [320, 640, 960, 1440]],
    [200, [200]],
  ])('makes of a picture %i pixels wide none that is wider', (width, widths) => {
    for (const format of ['avif', 'webp']) {
      const made = derivedFrom({ hash: 'abc', width }).filter((each) => each.format === format);
      expect(made.map((each) => each.width)).toEqual(widths);
    }
  });

  it('makes one JPEG, as wide as search engines and partners like it', () => {
    const jpegs = derivedFrom({ hash: 'abc', width: 6000 }).filter(
      ({ format }) => format === 'jpeg',
    );
    expect(jpegs.map(({ width }) => width)).toEqual([1440]);
  });

  it('names files by what they are made from, so that another picture has others', () => {
    const one = derivedFrom({ hash: 'abc', width: 2000 }).map(({ path }) => path);
    const other = derivedFrom({ hash: 'abd', width: 2000 }).map(({ path }) => path);
    expect(new Set([...one, ...other]).size).toBe(one.length + other.length);
    for (const path of one) expect(path).toMatch(/^_pictures\/abc-[a-z]-\d+\.(avif|webp|jpg)$/);
  });
});

describe('pictureSet', () => {
  const set = pictureSet(aFile({ width: 700, height: 500 }), href, 'prose');

  it('offers the smaller format first', () => {
    expect(set.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
  });

  it('names only files that are made', () => {
    const made = derivedFrom({ hash: 'abc', width: 700 }).map(({ path }) => href(path));
    const named = set.sources.flatMap(({ srcset }) =>
      srcset.split(', ').map((each) => each.split(' ')[0]),
    );
    expect([...named, set.src].filter((each) => !made.includes(each ?? ''))).toEqual([]);
    expect(named).toHaveLength(made.length - 1);
  });

  it('keeps the room that the picture will need', () => {
    expect([set.width, set.height]).toEqual([700, 500]);
  });
});

function aFile(changes: Partial<PictureFile>): PictureFile {
  return {
    file: 'a.png',
    width: 1,
    height: 1,
    format: 'png',
    hash: 'abc',
    hasExif: false,
    ...changes,
  };
}
