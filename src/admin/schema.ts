import type { z } from 'astro/zod';

interface Definition {
  readonly type: string;
  readonly entries?: Readonly<Record<string, string>>;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly pattern?: RegExp } } }[];
}

/** Zod types each class's definition on its own; here only these parts matter. */
export function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}

/** Nothing, or what is written there by default, will do. */
export function isOptional(schema: z.ZodType): boolean {
  return schema.safeParse(undefined).success;
}

/** The schema inside "optional" and "with a default". */
export function without(schema: z.ZodType): z.ZodType {
  const { innerType } = definitionOf(schema);
  return innerType ? without(innerType) : schema;
}

/** Which words a field takes, tried out with some: no schema says it in a way of its own. */
export function textForm(schema: z.ZodType): 'day' | 'moment' | 'words' {
  const takes = (words: string): boolean => schema.safeParse(words).success;
  if (!takes('2026-11-20') || takes('Bất kỳ chữ nào.') || takes('2026')) return 'words';
  return takes('2026-11-20T07:00') ? 'moment' : 'day';
}

/** The form that the words must have, to be said before anything is saved. */
export function patternOf(schema: z.ZodType): string | undefined {
  const { checks = [], options = [] } = definitionOf(schema);
  if (options.length > 0) {
    const patterns = options.map((option) => patternOf(without(option)));
    return patterns.every((pattern) => pattern !== undefined)
      ? patterns.map((pattern) => `(?:${pattern})`).join('|')
      : undefined;
  }
  return checks.map(({ _zod }) => _zod.def.pattern?.source).find((source) => source !== undefined);
}
