import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { quizAnswersSchema, quizFile, quizQuestionSchema, quizThemeSchema } from './quiz.ts';
import { adminSchema } from './admin.ts';
import { provinceSchema } from './shared-data.ts';
import { editionSchema } from './edition.ts';
import { originalSchema, translationSchema } from './entry/entry.ts';
import { explanationOf } from './field.ts';
import { KIND_FOLDERS, type Kind } from './kind.ts';
import { fieldsWithin } from '../drafting/field-form.ts';
import { planSchema } from './plan.ts';
import { vocabularyFile } from './vocabulary.ts';

const KINDS = Object.keys(KIND_FOLDERS) as Kind[]; // Object.keys is typed string[]

const SCHEMAS: [name: string, schema: z.ZodObject][] = [
  ...KINDS.flatMap((kind): [string, z.ZodObject][] => [
    [`the original of a ${kind}`, originalSchema(kind)],
    [`the translation of a ${kind}`, translationSchema(kind)],
  ]),
  ['an edition', editionSchema],
  ['its editing page', adminSchema],
  ['a province', provinceSchema],
  ['the quiz', quizFile],
  ['a theme of the quiz', quizThemeSchema],
  ['a question of the quiz', quizQuestionSchema],
  ['the answers to a question', quizAnswersSchema],
  ['a plan', planSchema],
  ['the vocabulary', vocabularyFile],
];

/** Checks quote these sentences to editors, so no field may be without. */
describe.each(SCHEMAS)('every field of %s', (_, schema) => {
  const fields = fieldsOf(schema.shape as Record<string, z.ZodType>); // an object's shape holds schemas

  it('is explained in both languages', () => {
    const silent = fields.filter(([, field]) => !explanationOf(field)).map(([name]) => name);
    expect(silent).toEqual([]);
  });

  it('is explained in whole sentences', () => {
    for (const [, field] of fields) {
      const { vi, en } = explanationOf(field) ?? { vi: '', en: '' };
      expect(vi).toMatch(/^\S.*\.$/su);
      expect(en).toMatch(/^\S.*\.$/su);
      expect(vi).toBe(vi.normalize('NFC'));
      expect(en).not.toBe(vi);
    }
  });
});

/** A field’s own fields are asked for, too: whoever writes `cover` has to know of `cover.file`. */
function fieldsOf(shape: Readonly<Record<string, z.ZodType>>): [string, z.ZodType][] {
  return Object.entries(shape).flatMap(([name, field]) => {
    const inside = fieldsOf(fieldsWithin(field)).map(([inner, each]): [string, z.ZodType] => [
      `${name}.${inner}`,
      each,
    ]);
    return [[name, field], ...inside];
  });
}
