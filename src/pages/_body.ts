import { readFile } from 'node:fs/promises';
import { parseBody } from '../markdown/parse-body.ts';
import { prepareBody, type Body } from '../markdown/prepare-body.ts';
import type { Tree } from '../markdown/tree.ts';
import { textFor } from '../portal/entries.ts';
import { bodyMeaning } from '../presenting/body-meaning.ts';
import { entryOf } from '../presenting/metadata/page-metadata.ts';
import type { Page } from '../presenting/page.ts';

/** A page reads the body it shows, and forgets it: no body is kept in a store. */
export async function bodyFor(page: Page): Promise<Body | undefined> {
  const entry = entryOf(page);
  if (!entry || page.route.view.is === 'parallel') return undefined;
  const { file } = textFor(entry, page.locale);
  const tree = await readTree(file);
  return tree ? prepareBody(tree, bodyMeaning(page)) : { nodes: [], definitions: [] };
}

/** While somebody writes, a body that is broken for a moment stays as it was; the finding is printed. */
const lastGood = new Map<string, string>();

async function readTree(file: string): Promise<Tree | undefined> {
  const source = await readFile(file, 'utf8');
  const parsed = parseBody(source);
  if (!import.meta.env.DEV) return parsed.ok ? parsed.tree : undefined;
  if (parsed.ok) lastGood.set(file, source);
  const kept = parsed.ok ? parsed : parseBody(lastGood.get(file) ?? '');
  return kept.ok ? kept.tree : undefined;
}
