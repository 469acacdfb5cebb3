import { z } from 'astro/zod';
import { both, day, id, webAddress, words } from '../../domain/field.ts';
import { KIND_FOLDERS, type Kind } from '../../domain/kind.ts';
import { LOCALES } from '../../locale/locale.ts';

// Object.keys is typed string[]; the table has exactly these keys, and z.enum wants at least one.
const KINDS = Object.keys(KIND_FOLDERS) as [Kind, ...Kind[]];

/**
 * What exchange needs of open data, and no more: a partner's portal may be older or newer than ours,
 * and have fields we do not know.
 */
export const ownIndex = z.object({
  $schema: z.string().endsWith('/api/v1/schemas/index.json'),
  tag: words,
  publisher: both,
  licence: both,
  credit: both,
});

export const ownManifest = z.object({
  documents: z.array(z.object({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
});

export const ownPage = z.object({ items: z.array(z.unknown()) });

const said = z.string().optional().catch(undefined);
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .optional()
  .catch(undefined);

export const ownPicture = z.object({
  url: webAddress,
  use: z.enum(['cover', 'text', 'set']).catch('set'),
  alt: z.string().catch(''),
  caption: said,
  credit: said,
  licence: said,
  sha256,
});

export const ownAttachment = z.object({ name: words, url: webAddress, credit: said, sha256 });

export const ownEntry = z.object({
  id,
  tag: words,
  language: z.enum(LOCALES),
  kind: z.enum(KINDS),
  home: z.enum(['asean', 'province', 'edition']),
  title: words,
  summary: words,
  url: webAddress,
  published: day,
  updated: day,
  reviewBy: day.optional(),
  expires: day.optional(),
  pillars: z.array(z.string()),
  topics: z.array(z.string()),
  audiences: z.array(z.string()),
  form: z.string().optional(),
  provinces: z.array(z.string()),
  original: z.enum(LOCALES),
  state: z.enum(['original', 'translation', 'translation-behind']),
  sources: z.array(z.unknown()),
  takenFrom: z.object({ id: words, urls: z.array(webAddress) }).optional(),
  pictures: z.array(z.unknown()).catch([]),
  attachments: z.array(z.unknown()).catch([]),
  particulars: z.record(z.string(), z.unknown()),
  html: z.string(),
});

export type OwnIndex = z.output<typeof ownIndex>;
export type OwnEntry = z.output<typeof ownEntry>;
