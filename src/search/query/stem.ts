/**
 * How many letters at the head of a word carry its meaning. A stem is always the beginning of its
 * word, so that a text can be cut there and put together again. Vietnamese does not change its words.
 */
export function stemLength(word: string): number {
  if (!/^[a-z]{4,}(?:['’]s)?$/.test(word)) return word.length;
  let stem = word.replace(/['’]s$/, '');
  stem = withoutPlural(stem);
  stem = withoutEnding(stem);
  if (stem.length > 4) stem = stem.replace(/[ey]$/, '');
  return stem.length;
}

function withoutPlural(word: string): string {
  if (/(?:[aeiou]ies|ss|us|is)$/.test(word) || word.length < 5) return word;
  if (word.endsWith('ies')) return word.slice(0, -3);
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  const base = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(word)?.[1];
  if (base === undefined || base.length < 3) return word;
  return /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}
