import type { z } from 'astro/zod';

/** What an editor is asked for. */
export type FieldForm =
  | { readonly is: 'choice'; readonly choices: readonly string[]; readonly many: boolean }
  | { readonly is: 'words' }
  | { readonly is: 'both' }
  | { readonly is: 'number' }
  | { readonly is: 'other'; readonly many: boolean };

/** What a field takes, as far as somebody at a keyboard can give it in one line. */
export function formOf(schema: z.ZodType): FieldForm {
  const { type, entries, element, shape, innerType } = definitionOf(schema);
  if (innerType) return formOf(innerType); // optional, or with a default
  if (type === 'enum') return { is: 'choice', choices: Object.values(entries ?? {}), many: false };
  if (type === 'number') return { is: 'number' };
  if (type === 'array' && element) {
    const inside = formOf(element);
    return inside.is === 'choice' ? { ...inside, many: true } : { is: 'other', many: true };
  }
  if (type === 'object' && shape && 'vi' in shape && 'en' in shape) return { is: 'both' };
  // Any words will do, or only some: a day, a code, a name from a list.
  return schema.safeParse('Bất kỳ chữ nào.').success
    ? { is: 'words' }
    : { is: 'other', many: false };
}

export function isRequired(schema: z.ZodType): boolean {
  return !schema.safeParse(undefined).success;
}

/** What was typed, as the field wants it; undefined where the field does not take it. */
export function typedValue(schema: z.ZodType, typed: string): unknown {
  const form = formOf(schema);
  const parts = typed
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const list = [...new Set(parts)];
  const value =
    form.is === 'number' ? Number(typed) : 'many' in form && form.many ? list : typed.trim();
  if (schema.safeParse(value).success) return value;
  const day = dayMeant(typed);
  return schema.safeParse(day).success ? day : undefined;
}

/** `20/11/2026`, as it is written in Viet Nam, and `11/2026`, as files have them. */
export function dayMeant(typed: string): string {
  const parts = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(typed.trim());
  if (!parts) return typed.trim();
  const [, day, month = '', year = ''] = parts;
  return [year, month, ...(day === undefined ? [] : [day])]
    .map((n) => n.padStart(2, '0'))
    .join('-');
}

/** Whether it is a day that is asked for, of which people want an example. */
export function isDay(schema: z.ZodType): boolean {
  return schema.safeParse('2026-11-20').success && !schema.safeParse('Bất kỳ chữ nào.').success;
}

/** The fields inside a field, of each item where it holds many. A pair of languages is one value. */
export function fieldsWithin(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const { element, valueType, shape, innerType, options } = definitionOf(schema);
  const inside = innerType ?? element ?? valueType;
  if (inside) return fieldsWithin(inside);
  if (options) return Object.assign({}, ...options.map(fieldsWithin));
  return shape === undefined || 'vi' in shape ? {} : shape;
}

interface Definition {
  readonly type: string;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
}

/** Zod types each class's definition on its own; here only these parts matter. */
function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}
