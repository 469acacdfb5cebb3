import { z } from 'astro/zod';
import { isBoth } from '../domain/field.ts';
import { DOCUMENTS } from './documents.ts';
import { entryShape, indexShape, manifestShape, pageShape } from './shapes.ts';

const ENTRIES = z.strictObject({ ...pageShape, items: z.array(entryShape) });

/** The shape of every kind of file, by the name of its schema. */
export const SHAPES: Readonly<Record<string, z.ZodType>> = {
  index: indexShape,
  manifest: manifestShape,
  entries: ENTRIES,
  ...Object.fromEntries(DOCUMENTS.map(({ name, shape }) => [name, shape])),
};

export function schemaPath(name: string): string {
  return `schemas/${name}.json`;
}

/** A shape as JSON Schema, draft 2020-12; what fields mean is told in both languages. */
export function jsonSchemaOf(name: string, address: (path: string) => string) {
  const shape = SHAPES[name];
  if (!shape) throw new Error(`there is no shape named ${name}`);
  const { $schema, ...schema } = z.toJSONSchema(shape, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      const { explained } = jsonSchema;
      delete jsonSchema['explained'];
      if (isBoth(explained)) jsonSchema.description = `${explained.vi} / ${explained.en}`;
    },
  });
  return { $schema, $id: address(schemaPath(name)), title: name, ...schema };
}
