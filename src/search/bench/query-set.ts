import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Locale } from '../../locale/locale.ts';

const rowSchema = z.strictObject({
  q: z.coerce.string(),
  /** Subjects of the right pages; any of several is right. */
  is: z.union([z.string(), z.array(z.string())]),
  form: z.literal('NFD').optional(),
});

const fileSchema = z.strictObject({
  /** Whose pages the rows name. */
  edition: z.string(),
  groups: z.record(z.string(), z.array(rowSchema)),
});

export interface QueryRow {
  readonly query: string;
  readonly group: string;
  readonly subjects: readonly string[];
}

export interface QuerySet {
  readonly edition: string;
  readonly rows: readonly QueryRow[];
}

/** The queries of one language, with the subjects of their right pages. */
export function querySet(locale: Locale): QuerySet {
  const file = join(import.meta.dirname, `queries.${locale}.yaml`);
  const { edition, groups } = fileSchema.parse(parse(readFileSync(file, 'utf8')));
  const rows = Object.entries(groups).flatMap(([group, inGroup]) =>
    inGroup.map(({ q, is, form }) => ({
      query: q.normalize(form ?? 'NFC'),
      group,
      subjects: [is].flat(),
    })),
  );
  return { edition, rows };
}
