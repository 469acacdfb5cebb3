/** Lower case, no marks, đ as d: what two ways of typing the same word have in common. */
export function fold(text: string): string {
  return withoutMarks(text).replaceAll('đ', 'd');
}

/** Like `fold`, but đ stays another letter than d. */
function withoutMarks(text: string): string {
  return lower(text).normalize('NFD').replace(/\p{M}/gu, '');
}

/** Letters as one code point each, whatever the keyboard or the file made of them. */
export function lower(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Who types marks means them. */
export function hasMarks(text: string): boolean {
  return fold(text) !== lower(text);
}
