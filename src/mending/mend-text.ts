import { withoutHardSpaces } from '../reading/hard-spaces.ts';
import { isVietnamese, withoutInvisible } from '../reading/spelling.ts';
import { withSettledTones } from '../reading/tone-place.ts';

/** What can be mended in a text without anybody's judgement: nothing a reader sees comes to mean anything else. */
const MENDS = {
  'not-nfc': (source: string) => source.normalize('NFC'),
  'foreign-d': (source: string) => source.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ'),
  'invisible-character': withoutInvisible,
  'hard-space': withoutHardSpaces,
  'tone-place': (source: string, file: string) =>
    isVietnamese(file) ? withSettledTones(source) : source,
  'trailing-space': withoutTrailingSpace,
} as const satisfies Record<string, (source: string, file: string) => string>;

export type TextMend = keyof typeof MENDS;

export interface MendedText {
  readonly source: string;
  readonly mends: readonly TextMend[];
}

export function mendText(file: string, source: string): MendedText {
  let mended = source;
  const mends: TextMend[] = [];
  for (const name of Object.keys(MENDS) as TextMend[]) {
    const before = mended; // Object.keys is typed string[]; the table has exactly these keys
    mended = MENDS[name](before, file);
    if (mended !== before) mends.push(name);
  }
  return { source: mended, mends };
}

/** Two spaces at the end of a line break it on the page, so only what shows nothing goes. */
function withoutTrailingSpace(source: string): string {
  return source.replace(/^[ \t]+(?=\r?$)/gm, '').replace(/([^ \t\r\n])[ \t](?=\r?$)/gm, '$1');
}
