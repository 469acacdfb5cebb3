import { describe, expect, it } from 'vitest';
import { LOCALES } from '../locale/locale.ts';
import { KIND_FOLDERS, kindOfFolder, type Kind } from './kind.ts';
import { SECTION_IDS, sectionOfKind, SECTIONS } from './section.ts';
import { slugOf } from './slug.ts';

const KINDS = Object.keys(KIND_FOLDERS) as Kind[]; // Object.keys is typed string[]

describe('sections', () => {
  it.each(KINDS)('one of them, and only one, lists the kind %s', (kind) => {
    const listing = SECTION_IDS.filter((id) =>
      (SECTIONS[id].kinds as readonly Kind[]).includes(kind),
    );
    expect(listing).toEqual([sectionOfKind(kind)]);
  });

  it.each(LOCALES)('have addresses of their own in %s', (locale) => {
    const words = SECTION_IDS.map((id) => SECTIONS[id].address[locale]);
    expect(new Set(words).size).toBe(words.length);
    expect(words.map(slugOf)).toEqual(words);
  });
});

describe('kindOfFolder', () => {
  it.each(KINDS)('knows the folder of %s', (kind) => {
    expect(kindOfFolder(KIND_FOLDERS[kind])).toBe(kind);
  });

  it('knows no other folders', () => {
    expect(kindOfFolder('explainer')).toBeUndefined();
    expect(kindOfFolder('constructor')).toBeUndefined();
  });
});
