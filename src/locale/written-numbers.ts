/** A number that two languages write with the same digits: a year, a quantity, the number of a decree. */
export interface WrittenNumber {
  /**
   * Without points and commas, which mean something else in each language, and without the noughts at the
   * end: `56.000 tỷ` is `56 trillion`.
   */
  readonly digits: string;
  readonly written: string;
  readonly line: number;
}

/** Smaller ones are often words in one language: `tháng 8` and `August`, `50 năm` and `fifty years`. */
const FEWEST_DIGITS = 3;

/** The numbers in a piece of text that begins on this line. */
export function writtenNumbers(text: string, firstLine: number): WrittenNumber[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].flatMap(({ 0: written, index }) => {
    const digits = written.replace(/[.,]/g, '').replace(/0+$/, '');
    const line = firstLine + text.slice(0, index).split('\n').length - 1;
    return digits.length < FEWEST_DIGITS ? [] : [{ digits, written, line }];
  });
}
