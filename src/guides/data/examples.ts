import { handedOut } from '../../api/entry-pages.ts';
import { entryItem } from '../../api/entry-item.ts';
import { address } from '../../portal/address.ts';
import { entryPage } from '../../presenting/entry-page.ts';
import type { Page } from '../../presenting/page.ts';
import { publishingOf } from './publishing.ts';

type Write = (page: Page) => string;

/** Snippets with this portal's own addresses; the tests run those that are programs. */
export const EXAMPLES = {
  feeds: (page) => {
    const home = address.home(page.locale);
    const events = address.calendar(address.section(page.locale, 'events'));
    const files = [address.feed(home, 'xml'), address.feed(home, 'json')];
    const hasCalendar = page.portal.edition.sections.includes('events');
    return [...files, ...(hasCalendar ? [events] : [])].map(page.absolute).join('\n');
  },
  item: newestItem,
  newest: (page) =>
    [
      `const data = '${page.absolute(address.data(''))}';`,
      'const read = async (path) => (await fetch(new URL(path, data))).json();',
      '',
      "const { entries } = await read('index.json');",
      `const { last } = entries.find(({ language }) => language === '${page.locale}');`,
      'const { items } = await read(last);',
      'for (const { published, title, url } of items.slice(-5)) {',
      '  console.log(published, title, url);',
      '}',
    ].join('\n'),
  verify: (page) =>
    [
      "import { createHash } from 'node:crypto';",
      '',
      `const data = '${page.absolute(address.data(''))}';`,
      'const get = async (path) => Buffer.from(await (await fetch(new URL(path, data))).arrayBuffer());',
      '',
      "const manifest = JSON.parse(await get('manifest.json'));",
      'for (const { path, sha256 } of manifest.documents) {',
      "  const hash = createHash('sha256').update(await get(path)).digest('hex');",
      "  console.log(hash === sha256 ? 'ok     ' : 'CHANGED', path);",
      '}',
    ].join('\n'),
  exchange: (page) =>
    ['partnerFeeds:', `  - name: ${partnerName(page)}`, `    url: ${page.absolute('')}`].join('\n'),
} as const satisfies Record<string, Write>;

/** The newest entry as its line in the data, without its body, spread out to be read. */
function newestItem(page: Page): string {
  const { portal, locale } = page;
  const publishing = publishingOf(page);
  const entry = handedOut(publishing, locale).at(-1);
  const text = entry?.texts[locale];
  const shown = entry && entryPage(entry, locale, portal, publishing.site);
  if (!entry || !text || !shown) return '{}';
  const item = entryItem(entry, text, shown, { html: '<p>…</p>', text: '…', pictures: [] });
  return JSON.stringify(item, null, 2);
}

function partnerName({ portal, locale }: Page): string {
  const { name, unit } = portal.edition;
  return JSON.stringify(`${name[locale]}, ${unit[locale]}`);
}
