import type { z } from 'astro/zod';
import { explanationOf } from '../domain/field.ts';
import type { Both } from '../locale/locale.ts';

type Path = readonly PropertyKey[];

/** The schema of a nested field, as far as objects, lists, choices and optional fields lead. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return schemasAlong(schema, path)[path.length];
}

/** What a field is, in its own words or in those of the field around it. */
export function explanationAt(schema: z.ZodType, path: Path): Both | undefined {
  return schemasAlong(schema, path)
    .toReversed()
    .flatMap((each) => (each && explanationOf(each)) ?? [])[0];
}

/** The names of the fields there are at a place. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const inside = schemaAt(schema, path);
  return inside ? Object.keys(shapeOf(inside) ?? {}) : [];
}

function schemasAlong(schema: z.ZodType, path: Path): (z.ZodType | undefined)[] {
  const along: (z.ZodType | undefined)[] = [schema];
  for (const key of path) {
    const around = along.at(-1);
    along.push(around && stepInto(around, key));
  }
  return along;
}

function stepInto(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  const { innerType, element, valueType, options } = definitionOf(schema);
  if (innerType) return stepInto(innerType, key);
  if (options) return options.map((option) => stepInto(option, key)).find((inside) => inside);
  return element ?? valueType ?? shapeOf(schema)?.[String(key)];
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  const { innerType, shape, options } = definitionOf(schema);
  if (innerType) return shapeOf(innerType);
  return shape ?? options?.map(shapeOf).find((inside) => inside);
}

interface Definition {
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly shape?: Record<string, z.ZodType>;
  readonly options?: readonly z.ZodType[];
}

/** Zod types each class's definition on its own; here only these optional parts matter. */
function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}
