import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { country } from '../domain/entry/country.ts';
import { id, listOf, webAddress, words } from '../domain/field.ts';
import { adviceOn } from './value-advice.ts';

const schema = z.object({
  topics: listOf(id).optional(),
  menu: listOf(words).max(2).optional(),
  title: words.max(5).optional(),
  slug: id.optional(),
  minutes: z.number().optional(),
  cover: z.strictObject({ file: words, credit: words, note: words.optional() }).optional(),
  draft: z.boolean().optional(),
  country: country.optional(),
  url: webAddress.optional(),
});

it.each([
  [{ topics: 'a, b' }, 'Write a list: topics: [a, b].'],
  [{ topics: { name: 'a' } }, 'Write a list: each item begins on a line of its own'],
  [{ menu: ['a', 'b', 'c'] }, 'The most is 2.'],
  [{ title: 'Quá dài' }, 'It has 7 characters; 5 is the most.'],
  [{ title: 2025 }, "Write it in quotes: '2025'."],
  [
    { slug: 'Gạo An Giang' },
    'Use small letters without marks, figures and hyphens only: gao-an-giang.',
  ],
  [{ minutes: '35 phút' }, 'Write the number alone, without quotes: 35.'],
  [{ slug: ['gao'] }, 'It is one value, without brackets: gao.'],
  [{ cover: 'anh.jpg' }, 'Write it as cover: { file: …, credit: … }.'],
  [{ draft: 'yes' }, 'Write true or false.'],
  [{ title: '' }, 'It may not be empty.'],
  [{ country: 'vn' }, 'Two capitals, such as VN.'],
  [{ url: 'www.asean.org' }, 'An address begins with https://.'],
])('of %j: %s', (data, advice) => {
  const { error } = schema.safeParse(data);
  const [[key = '', value] = []] = Object.entries(data);
  const [issue] = error?.issues ?? [];
  const inside = schema.shape[key as keyof typeof schema.shape]; // each case names one field
  expect(issue && adviceOn({ issue, value, schema: inside })?.en).toContain(advice);
});
