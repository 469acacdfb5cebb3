import { describe, expect, it } from 'vitest';
import { aBuilding, aPortal } from '../testing/a-portal.ts';
import { anEdition } from '../testing/an-edition.ts';
import { anEntry, entryTexts } from '../testing/an-entry.ts';
import { pairsOf, textFor } from './entries.ts';

const VI_ONLY = { id: 'chi-vi', en: null };
const EN_ONLY = { id: 'chi-en', original: 'en', vi: null } as const;
const entries = [{ id: 'ca-hai' }, VI_ONLY, EN_ONLY];

describe('pairsOf', () => {
  it('finds the original by its fields, whatever its language', () => {
    const [pair] = pairsOf(entryTexts({ original: 'en' }));
    expect([pair?.original?.locale, pair?.translation?.locale]).toEqual(['en', 'vi']);
    expect(pair?.rival).toBeUndefined();
  });

  it('keeps entries of two folders apart, even under one name', () => {
    const texts = [...entryTexts(), ...entryTexts({ kind: 'story' })];
    expect(pairsOf(texts).map(({ folder }) => folder)).toHaveLength(2);
  });

  it('tells two texts that both call themselves the original', () => {
    const [vi, en] = [entryTexts(VI_ONLY), entryTexts({ ...EN_ONLY, id: 'chi-vi' })].flat();
    const [pair] = pairsOf(vi && en ? [vi, en] : []);
    expect(pair?.rival).toBeDefined();
  });
});

describe('an entry', () => {
  it('is about the province in whose folder it lies', () => {
    expect(anEntry({ kind: 'place' }).provinces).toEqual(['tinh-mot']);
    expect(anEntry({ kind: 'place', shared: { provinces: [] } }).provinces).toEqual([]);
  });

  it('was updated when readers were last told of a change', () => {
    const note = { vi: 'Sửa số liệu.', en: 'Figures corrected.' };
    const changes = ['2026-11-18', '2026-11-12'].map((date) => ({ date, note }));
    expect(anEntry({ shared: { changes } }).updated).toBe('2026-11-18');
    expect(anEntry({ shared: { changes, updated: '2026-11-19' } }).updated).toBe('2026-11-19');
    expect(anEntry().updated).toBe('2026-11-01');
  });

  it('has the first of its pillars as its own', () => {
    expect(anEntry({ shared: { pillars: ['ascc', 'aec'] } }).pillar).toBe('ascc');
    expect(anEntry().pillar).toBeUndefined();
  });

  it('was updated when it says, or on the day of publication', () => {
    expect(anEntry({ shared: { updated: '2026-11-15' } }).updated).toBe('2026-11-15');
    expect(anEntry().updated).toBe('2026-11-01');
  });

  it('has an address from its title, or from its own slug', () => {
    expect(anEntry({ vi: { title: 'Đường sắt' } }).texts.vi?.slug).toBe('duong-sat');
    expect(anEntry({ vi: { slug: 'ds' } }).texts.vi?.slug).toBe('ds');
  });

  it('has its sources written out', () => {
    expect(anEntry().sources).toEqual([expect.objectContaining({ publisher: 'Báo Một' })]);
  });

  it('without a text in the reader’s language gives the other one', () => {
    expect(textFor(anEntry(VI_ONLY), 'en').locale).toBe('vi');
    expect(textFor(anEntry(EN_ONLY), 'en').locale).toBe('en');
  });
});

describe('a missing translation', () => {
  it('is stood in for by the other text, where the edition shows it', () => {
    const portal = portalThat('show-other');
    expect(portal.twins.get('entry:chi-vi')?.en?.view).toMatchObject({
      is: 'entry',
      shownIn: 'vi',
    });
    expect(portal.twins.get('entry:chi-en')?.vi?.view).toMatchObject({
      is: 'entry',
      shownIn: 'en',
    });
  });

  it.each(['leave-out', 'refuse'] as const)(
    'leaves no page in that language under %s',
    (policy) => {
      const portal = portalThat(policy);
      expect(portal.twins.get('entry:chi-vi')?.en).toBeUndefined();
      expect(portal.twins.get('entry:chi-en')?.vi).toBeUndefined();
      expect(portal.twins.get('entry:ca-hai')?.en).toBeDefined();
    },
  );

  it('leaves nothing in the lists of that language under leave-out', () => {
    const list = portalThat('leave-out').byPath.get('en/news/')?.view;
    const shown = list?.is === 'list' ? list.slice.entries.map(({ id }) => id) : [];
    expect(shown.toSorted()).toEqual(['ca-hai', 'chi-en']);
  });

  it('is a warning, an error where it is refused, and nothing where a reason is given', () => {
    expect(rulesUnder('show-other')).toEqual(['missing-translation', 'missing-translation']);
    expect(rulesUnder('refuse')).toEqual(['translation-required', 'translation-required']);
    const reason = { ...VI_ONLY, shared: { oneLanguage: 'Chỉ cho người trong nước.' } };
    expect(aBuilding({ entries: [reason] }).findings).toEqual([]);
  });

  function portalThat(missingTranslation: 'show-other' | 'leave-out' | 'refuse') {
    return aPortal({ edition: anEdition({ missingTranslation }), entries });
  }

  function rulesUnder(missingTranslation: 'show-other' | 'refuse') {
    const edition = anEdition({ missingTranslation });
    return aBuilding({ edition, entries }).findings.map(({ rule }) => rule);
  }
});
