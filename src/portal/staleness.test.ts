import { describe, expect, it } from 'vitest';
import { wordsFor } from '../locale/words.ts';
import { anEntry } from '../testing/an-entry.ts';
import { isStamp, stalenessOf, stampOf } from './staleness.ts';

const THREE = ['aaaaaa', 'bbbbbb', 'cccccc'];
const STAMP = stampOf(THREE);

describe('stalenessOf', () => {
  it('is nothing while the original is as it was', () => {
    expect(stalenessOf(THREE, STAMP)).toBeUndefined();
  });

  it('marks the one paragraph that has changed', () => {
    expect(stalenessOf(['aaaaaa', 'xxxxxx', 'cccccc'], STAMP)).toEqual({
      changed: [false, true, false],
      count: 1,
    });
  });

  it('marks a paragraph that was added', () => {
    expect(stalenessOf([...THREE, 'dddddd'], STAMP)?.changed).toEqual([false, false, false, true]);
  });

  it('counts paragraphs that are gone as one change', () => {
    expect(stalenessOf(['aaaaaa'], STAMP)).toEqual({ changed: [false], count: 1 });
  });

  it('does not mind paragraphs that were moved', () => {
    expect(stalenessOf(THREE.toReversed(), STAMP)).toBeUndefined();
  });

  it('does not mind paragraphs that say the same', () => {
    const twice = ['aaaaaa', 'aaaaaa'];
    expect(stalenessOf(twice, stampOf(twice))).toBeUndefined();
  });

  it('knows an original without words', () => {
    expect(stalenessOf([], stampOf([]))).toBeUndefined();
    expect(stalenessOf(['aaaaaa'], stampOf([]))?.count).toBe(1);
  });
});

describe('isStamp', () => {
  it('takes what stampOf writes', () => {
    expect(isStamp(STAMP)).toBe(true);
    expect(isStamp(stampOf([]))).toBe(true);
  });

  it.each(['pending', 'aaaaa', 'aaaaaa  bbbbbb', '', 'aaaaaa,bbbbbb'])('refuses %j', (stamp) => {
    expect(isStamp(stamp)).toBe(false);
  });
});

describe('a translation', () => {
  const body = 'Câu một. Câu hai.\n\nĐoạn hai.\n\n- Một\n- Hai';
  const old = anEntry({ vi: { body } });
  const stamp = stampOf(old.texts.vi?.outline.paragraphs ?? []);

  it('is up to date just after it was made', () => {
    expect(old.texts.en?.stale).toBeUndefined();
    expect(old.texts.vi?.stale).toBeUndefined();
  });

  it('is behind by one paragraph when one sentence of the original changes', () => {
    expect(after('Câu một. Câu khác.\n\nĐoạn hai.\n\n- Một\n- Hai')).toEqual({
      changed: [true, false, false],
      count: 1,
    });
  });

  it('is not behind when lines of the original are broken elsewhere', () => {
    expect(after('Câu một.\nCâu  hai.\n\n\nĐoạn hai.\n\n* Một\n* Hai')).toBeUndefined();
  });

  it('is not said to be behind before it was ever stamped', () => {
    const entry = anEntry({ vi: { body }, en: { translates: 'pending' } });
    expect(entry.texts.en?.stale).toBeUndefined();
  });

  function after(changed: string) {
    return anEntry({ vi: { body: changed }, en: { translates: stamp } }).texts.en?.stale;
  }
});

describe('what readers are told of a translation that is behind', () => {
  const body = 'Một.\n\nHai.\n\nBa.';
  const stamp = anEntry({ vi: { body } }).texts.vi?.outline.paragraphs.join(' ') ?? '';

  it.each([
    ['Một.\n\nKhác.\n\nBa.', '1 of 3 paragraphs has changed'],
    ['Khác.\n\nKhác nữa.\n\nBa.', '2 of 3 paragraphs have changed'],
    ['Một.\n\nHai.', '1 of 2 paragraphs has changed'],
  ])('after %j is %j', (now, said) => {
    const stale = anEntry({ vi: { body: now }, en: { translates: stamp } }).texts.en?.stale;
    expect(stale && wordsFor('en').language.newerText(stale.count, stale.changed.length)).toContain(
      said,
    );
  });
});
