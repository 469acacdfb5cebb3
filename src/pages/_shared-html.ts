import { readFile } from 'node:fs/promises';
import { textFor } from '../portal/entries.ts';
import type { Portal } from '../portal/portal.ts';
import type { Entry } from '../portal/entry.ts';
import type { Page } from '../presenting/page.ts';
import { plainBody } from '../presenting/plain-body.ts';

/** Feeds overlap: a text stands in its section's, its topics' and the common one, twice each. */
const KEPT = 4000;
const known = new WeakMap<Portal, Map<string, Promise<string>>>();

/** An entry's text as feeds hold it, read once for all of them. */
export function sharedHtml(entry: Entry, page: Page): Promise<string> {
  const { file } = textFor(entry, page.locale);
  const texts = known.get(page.portal) ?? new Map<string, Promise<string>>();
  known.set(page.portal, texts);
  const there = texts.get(file);
  if (there) return there;
  const html = readFile(file, 'utf8').then((source) => plainBody(source, entry.folder, page).html);
  if (texts.size < KEPT) texts.set(file, html);
  return html;
}
