import { z } from 'astro/zod';
import { field, words } from './field.ts';

const groups = field(
  z.array(z.array(words).min(2)).default([]),
  'Mỗi dòng: những chữ cùng nghĩa, chữ dùng trong bài đứng cuối.',
  'Each line: words of one meaning, the one our texts use last.',
);

/** Words readers type for what our texts call otherwise. */
export const sameWordsFile = z.strictObject({ vi: groups, en: groups });

export type SameWords = z.output<typeof sameWordsFile>;
