import { TONE_OF, withTone } from './tone.ts';

/** Which letters each digit changes, and into what. */
const SHAPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '6': { a: 'â', e: 'ê', o: 'ô' },
  '7': { o: 'ơ', u: 'ư' },
  '8': { a: 'ă' },
  '9': { d: 'đ' },
};

/** Reads `d9o6ng2` as đồng: VNI that an input program left as it was typed. */
export function readVni(typed: string): string {
  let word = '';
  let tone = '';
  for (const key of typed) {
    const shape = SHAPES[key];
    if (shape) word = reshaped(word, shape) ?? word + key;
    else if (TONE_OF[key] !== undefined && /\d/.test(key)) tone = TONE_OF[key];
    else word += key;
  }
  return tone === '' ? word : withTone(word, tone);
}

function reshaped(word: string, shape: Readonly<Record<string, string>>): string | undefined {
  if (shape['u'] !== undefined && word.includes('uo')) return word.replace('uo', 'ươ');
  const at = [...word].findLastIndex((letter) => shape[letter] !== undefined);
  return at === -1 ? undefined : word.slice(0, at) + shape[word[at] ?? ''] + word.slice(at + 1);
}
