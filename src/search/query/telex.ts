import { TONE_OF, withTone } from './tone.ts';

const HATS: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };

/** Reads `ddoongf` as đồng: Telex that an input program left as it was typed. */
export function readTelex(typed: string): string {
  let word = '';
  let tone = '';
  for (const key of typed) {
    const next = pressed(word, key);
    if (next !== undefined) word = next;
    else if (TONE_OF[key] !== undefined && hasVowel(word)) tone = TONE_OF[key];
    else word += key;
  }
  return tone === '' ? word : withTone(word, tone);
}

/** What a key does to the letters before it; undefined when it is a letter of its own. */
function pressed(word: string, key: string): string | undefined {
  if (key === 'd' && word.startsWith('d')) return `đ${word.slice(1)}`;
  if (key === 'w') return withHorn(word);
  const hat = HATS[key];
  const at = hat === undefined ? -1 : word.lastIndexOf(key);
  return hat === undefined || at === -1 ? undefined : replaceAt(word, at, hat);
}

/** w gives uo its two horns, a its bowl, o and u a horn; alone it is ư. */
function withHorn(word: string): string | undefined {
  if (word.includes('uo')) return word.replace('uo', 'ươ');
  if (word.includes('ưo')) return word.replace('ưo', 'ươ');
  if (word.startsWith('qua')) return word.replace('a', 'ă');
  if (word.includes('ua')) return word.replace('u', 'ư');
  if (word.includes('oa')) return word.replace('a', 'ă');
  const at = Math.max(word.lastIndexOf('a'), word.lastIndexOf('o'), word.lastIndexOf('u'));
  if (at === -1) return hasVowel(word) ? undefined : `${word}ư`;
  const horned = { a: 'ă', o: 'ơ', u: 'ư' }[word[at] ?? ''];
  return horned === undefined ? undefined : replaceAt(word, at, horned);
}

function hasVowel(word: string): boolean {
  return /[aeiouyăâêôơư]/.test(word);
}

function replaceAt(word: string, at: number, letter: string): string {
  return word.slice(0, at) + letter + word.slice(at + 1);
}
