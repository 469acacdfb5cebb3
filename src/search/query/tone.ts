/** The five tone marks, as Telex and VNI type them. */
export const TONE_OF: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  '1': '\u0301',
  '2': '\u0300',
  '3': '\u0309',
  '4': '\u0303',
  '5': '\u0323',
};

/** Sets a tone where Vietnamese spelling has it: `hoa` + ` = hòa, `truong` + ` = trường. */
export function withTone(syllable: string, tone: string): string {
  const at = vowelWithTone(syllable);
  if (at === undefined) return syllable;
  return (syllable.slice(0, at + 1) + tone + syllable.slice(at + 1)).normalize('NFC');
}

/** `hoà` and `hòa`, `thuỷ` and `thủy` are one word in two spellings; ours is the second. */
export function classicTone(word: string): string {
  return word.replace(OPEN_END, (whole, head: string, toned: string) => {
    const [vowel = '', tone = ''] = toned.normalize('NFD');
    return (head + tone + vowel).normalize('NFC') || whole;
  });
}

/** In `quý` the u belongs to the head of the syllable, and its y keeps the tone. */
const OPEN_END = /(?<!q)(o(?=[àáảãạèéẻẽẹ])|u(?=[ỳýỷỹỵ]))([àáảãạèéẻẽẹỳýỷỹỵ])$/;

function vowelWithTone(syllable: string): number | undefined {
  const head = /^(?:qu|gi(?=[aeiouyăâêôơư]))/.exec(syllable)?.[0].length ?? 0;
  const vowels = [...syllable.slice(head).matchAll(/[aeiouyăâêôơư]/g)].map(({ index }) => index);
  const hatted = vowels.filter((at) => /[ăâêôơư]/.test(syllable[head + at] ?? '')).at(-1);
  if (hatted !== undefined) return head + hatted;
  const closed = /[^aeiouy]$/.test(syllable);
  const place = vowels.length === 1 || (vowels.length === 2 && !closed) ? 0 : 1;
  const at = vowels[place];
  return at === undefined ? undefined : head + at;
}
