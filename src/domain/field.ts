import { z } from 'astro/zod';
import type { Both } from '../locale/locale.ts';

/**
 * A field an editor can set, explained in both languages. The explanation travels with the schema,
 * so that checks, the handbook and the visual editor all quote the same sentence.
 */
export function field<T extends z.ZodType>(schema: T, vi: string, en: string): T {
  return schema.meta({ explained: { vi, en } satisfies Both });
}

export function explanationOf(schema: z.ZodType): Both | undefined {
  const meta = schema.meta();
  return isBoth(meta?.['explained']) ? meta['explained'] : undefined;
}

/** `2026-11-20`, and a day that exists. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'day')
  .refine(isRealDay, 'day');

/** A day, or only its month (`2026-11`) or year where no more is known. */
export const knownDay = z.union([day, z.string().regex(/^\d{4}(-\d{2})?$/, 'day')]);

/** What an issue covers: a year, a month of it (`2026-11`) or a quarter (`2026-Q4`). */
export const span = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/, 'span');

/** `08-08`: a day of every year. The 29th of February is one, now and then. */
export const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'month-day')
  .refine((value) => isRealDay(`2024-${value}`), 'month-day');

/** `2026-11-20`, or with a time, which is Viet Nam's unless it says otherwise: `2026-11-20T07:00`. */
export const moment = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-][01]\d:[0-5]\d)?)?$/,
    'moment',
  )
  .refine((value) => isRealDay(value.slice(0, 10)), 'moment');

export const words = z.string().trim().min(1);

export const both = z.strictObject({ vi: words, en: words });

/** An address on the web. Anything but http(s) is refused: `javascript:` and `data:` never pass. */
export const webAddress = z.string().refine(isWebAddress, 'web-address');

/** Where a site begins: an address that names no folder, for which there is a field of its own. */
export const webOrigin = z.string().refine(isWebOrigin, 'web-origin');

/** Ids are written in an address or a file name: small ASCII letters, digits and hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id');

/** A list that names nothing twice; things with several fields are known by one of them. */
export function listOf<T extends z.ZodType>(item: T, by?: string): z.ZodArray<T> {
  return z.array(item).superRefine((items: readonly unknown[], context) => {
    const before = new Set<unknown>();
    for (const [index, item] of items.entries()) {
      const name = nameOf(item, by);
      if (name !== undefined && before.has(name)) {
        const path = name === item || by === undefined ? [index] : [index, by];
        context.addIssue({ code: 'custom', path, message: 'twice' });
      }
      before.add(name);
    }
  });
}

function nameOf(item: unknown, by: string | undefined): unknown {
  if (typeof item !== 'object' || item === null) return item;
  return by !== undefined && by in item ? (item as Record<string, unknown>)[by] : undefined; // an object's keys are strings
}

export function isRealDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function isWebOrigin(value: string): boolean {
  return isWebAddress(value) && new URL(value).origin === value.replace(/\/$/, '').toLowerCase();
}

export function isBoth(value: unknown): value is Both {
  return typeof value === 'object' && value !== null && 'vi' in value && 'en' in value;
}
