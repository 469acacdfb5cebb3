import { finding, type Finding } from '../domain/finding.ts';

/** Letters that look right and are not: combining marks, and the Icelandic Ð for Đ. */
export function spellingFindings(file: string, source: string): Finding[] {
  if (source.normalize('NFC') === source && !/[Ðð]/.test(source)) return [];
  return source.split('\n').flatMap((text, index) => {
    const place = { file, line: index + 1 };
    return [
      ...(text.normalize('NFC') === text
        ? []
        : [finding('not-nfc', place, { sample: firstWord(text, isNotNfc) })]),
      ...(/[Ðð]/.test(text)
        ? [finding('foreign-d', place, { sample: firstWord(text, (word) => /[Ðð]/.test(word)) })]
        : []),
    ];
  });
}

function isNotNfc(word: string): boolean {
  return word.normalize('NFC') !== word;
}

function firstWord(text: string, matches: (word: string) => boolean): string {
  return text.split(/\s+/).find(matches)?.normalize('NFC') ?? '';
}
