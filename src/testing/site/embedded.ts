import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { isNamed, type EmbedView } from '../../domain/embed.ts';
import type { OEmbed } from '../../embeds/oembed.ts';
import { editionSites } from './built-sites.ts';

const [first] = editionSites();
if (!first) throw new Error('There is no built site to embed.');
export const built = first;

const folder = path.join(built.folder, 'embed/v1');

/** The link that stands in every snippet. */
const LINK = '<a href="https://vi-du.gov.vn/">Chuyên mục ASEAN</a>';

export function section(attributes: string): string {
  return `<asean-section ${attributes}>${LINK}</asean-section>`;
}

export function scriptTag(script: string): string {
  return `<script src="${script}" async></script>`;
}

export function dataOf(file: string): OEmbed {
  return JSON.parse(readFileSync(path.join(folder, `${file}.json`), 'utf8')) as OEmbed; // written by this project
}

export function fragmentOf(file: string): string {
  return readFileSync(path.join(folder, `${file}.html`), 'utf8');
}

/** A name that this edition has for the view: any will do. */
export function nameFor(view: EmbedView): string | undefined {
  if (!isNamed(view)) return undefined;
  const files = readdirSync(path.join(folder, 'vi', view)).filter((file) => file.endsWith('.json'));
  return files[0]?.replace('.json', '');
}

export function pathOf(view: EmbedView, locale = 'vi'): string {
  const name = nameFor(view);
  return [locale, view, ...(name ? [name] : [])].join('/');
}

export function attributesOf(view: EmbedView): string {
  const name = nameFor(view);
  return `view="${view}"${name ? ` ${view}="${name}"` : ''}`;
}

/** The titles of what each element on the page shows; nothing for one that shows its link. */
export async function shownIn(page: Page): Promise<(string[] | undefined)[]> {
  return page.locator('asean-section').evaluateAll((elements) =>
    elements.map((element) => {
      const panel = element.shadowRoot?.querySelector('.asean-embed');
      if (!panel) return undefined;
      return [...panel.querySelectorAll('.asean-embed-name')].map((name) => name.textContent);
    }),
  );
}

/** Waits until every element shows something else than its link. */
export async function untilShown(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('asean-section')];
    return (
      elements.length > 0 &&
      elements.every((element) => element.shadowRoot?.querySelector('.asean-embed'))
    );
  });
}

export function titlesIn(file: string, count = 5): string[] {
  return dataOf(file)
    .items.slice(0, count)
    .map(({ title }) => title);
}
