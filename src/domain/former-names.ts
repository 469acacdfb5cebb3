import { z } from 'astro/zod';
import { both, field, words } from './field.ts';

/** Which of today's provinces and cities a former one, or an older place name, belongs to. */
export const formerNamesFile = z.array(
  z.strictObject({
    today: field(both, 'Tên đơn vị ngày nay.', 'Today’s name of the unit.'),
    names: field(
      z.array(words).default([]),
      'Các tên cũ nay thuộc đơn vị này.',
      'Former names that are now part of it.',
    ),
    words: field(
      z.array(words).default([]),
      'Tên cũ cũng là chữ thường dùng (Hòa Bình): chỉ hiểu là tên khi đứng một mình.',
      'Former names that are also common words: taken as names only when they stand alone.',
    ),
  }),
);

export type FormerNames = z.output<typeof formerNamesFile>;
