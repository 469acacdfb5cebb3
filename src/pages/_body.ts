import { readFile } from 'node:fs/promises';
import { parseBody } from '../markdown/parse-body.ts';
import { prepareBody, type Body } from '../markdown/prepare-body.ts';
import { textFor } from '../portal/entries.ts';
import { bodyMeaning } from '../presenting/body-meaning.ts';
import { entryOf } from '../presenting/metadata/page-metadata.ts';
import type { Page } from '../presenting/page.ts';

/** A page reads the body it shows, and forgets it: no body is kept in a store. */
export async function bodyFor(page: Page): Promise<Body | undefined> {
  const entry = entryOf(page);
  if (!entry) return undefined;
  const { file } = textFor(entry, page.locale);
  const parsed = parseBody(await readFile(file, 'utf8'));
  // Content has been checked before a build; in development the finding is printed, the page stays.
  return parsed.ok ? prepareBody(parsed.tree, bodyMeaning(page)) : { nodes: [], definitions: [] };
}
