import { describe, expect, it } from 'vitest';
import { LOCALES } from './locale.ts';
import { wordsFor } from './words.ts';

const VIETNAMESE_LETTERS = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

describe('wordsFor', () => {
  it('says the same things in both languages', () => {
    expect(Object.keys(said('en')).toSorted()).toEqual(Object.keys(said('vi')).toSorted());
  });

  it('leaves no Vietnamese in the English words', () => {
    const left = Object.values(said('en')).filter((text) => VIETNAMESE_LETTERS.test(text));
    expect(left).toEqual([]);
  });

  it('translates every phrase that has Vietnamese letters', () => {
    const english = said('en');
    const same = Object.entries(said('vi')).filter(
      ([name, text]) => VIETNAMESE_LETTERS.test(text) && english[name] === text,
    );
    expect(same).toEqual([]);
  });

  it.each(LOCALES)('leaves no phrase empty in %s', (locale) => {
    const empty = Object.entries(said(locale)).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it.each(LOCALES)('writes composed letters in %s', (locale) => {
    const decomposed = Object.values(said(locale)).filter((text) => text !== text.normalize('NFC'));
    expect(decomposed).toEqual([]);
  });

  it('counts in the singular in English', () => {
    const { entry, lists } = wordsFor('en');
    expect([entry.minutes(1), entry.sourceCount(1), lists.entryCount(1)]).toEqual([
      '1 minute',
      '1 source',
      '1 item',
    ]);
  });

  it('names the months of the archive', () => {
    expect([wordsFor('en').lists.month(12), wordsFor('vi').lists.month(12)]).toEqual([
      'December',
      'Tháng 12',
    ]);
  });
});

/** Every phrase by its name, such as `entry.minutes`; phrases with a value are said with 2. */
function said(locale: 'vi' | 'en'): Record<string, string> {
  const phrases: Record<string, string> = {};
  for (const [subject, words] of Object.entries(wordsFor(locale))) {
    for (const [name, phrase] of Object.entries(words)) {
      phrases[`${subject}.${name}`] = spoken(phrase);
    }
  }
  return phrases;
}

function spoken(phrase: unknown): string {
  if (typeof phrase === 'function') return String(phrase(2, 2, '2'));
  return Array.isArray(phrase) ? phrase.join(' ') : String(phrase);
}
