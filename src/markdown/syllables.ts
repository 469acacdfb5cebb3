/** Runs of letters and digits: syllables in Vietnamese, words in English. */
export function partsOfText(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
