import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { sayFindings } from './build/say-findings.ts';
import { buildSettings } from './build/settings.ts';
import { contentLoaders } from './reading/content-loader.ts';
import type { Manuscript } from './reading/manuscript.ts';
import type { Text } from './reading/text.ts';

// Which files form which collection. Both come from one reading of one edition's folders, the same
// that npm run check makes: src/reading finds, parses and checks them against the schemas of src/domain.
const { edition } = buildSettings(process.env);
const loaders = contentLoaders(
  edition,
  sayFindings(() => buildSettings(process.env).now),
);

/** Every text of every entry: front matter and outline, never the body. */
const texts = defineCollection({ loader: loaders.texts, schema: z.custom<Text>() });

/** One entry: the edition and all shared data (facts, sources, glossary, vocabularies …). */
const editions = defineCollection({
  loader: loaders.edition,
  schema: z.custom<Omit<Manuscript, 'texts'>>(),
});

export const collections = { texts, edition: editions };
