import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson, sha256 } from '../../api/canonical.ts';
import type { BuiltSite } from '../../checks/site/built-site.ts';
import { makeResolver } from '../../checks/site/resolve-reference.ts';
import { address } from '../../portal/address.ts';
import { buildPortal } from '../../portal/build-portal.ts';
import { eventTimetables, timetablesOf } from '../../portal/calendars.ts';
import { occurrenceUid } from '../../portal/occurrence-uid.ts';
import { channelsOf } from '../../portal/feeds.ts';
import type { Portal } from '../../portal/portal.ts';
import { readEdition } from '../../reading/read-edition.ts';
import { entriesIn, readAtom } from '../check-atom.ts';
import { checkJsonFeed } from '../check-json-feed.ts';
import { dataValidator } from '../data-validator.ts';
import { events, readIcs, valueOf } from '../read-ics.ts';
import { textIn } from '../read-xml.ts';
import { BUILD_DATE } from './build-date.ts';
import { builtSites, factsOf } from './built-sites.ts';

describe.each(builtSites())('what $edition hands out at $base', (built) => {
  let site: BuiltSite;
  let portal: Portal;
  const read = (file: string) => readFileSync(path.join(built.folder, file), 'utf8');
  const named = (pattern: RegExp) => [...site.files].filter((file) => pattern.test(file));
  const data = (file: string) => JSON.parse(read(address.data(file))) as unknown;

  beforeAll(async () => {
    site = factsOf(built);
    const manuscript = await readEdition(process.cwd(), built.edition);
    portal = buildPortal(manuscript, { now: new Date(`${BUILD_DATE}T00:00:00+07:00`) }).portal;
  }, 60_000);

  it('has exactly the feeds of the portal, each with its own entries', () => {
    const channels = channelsOf(portal);
    const files = channels.map(({ route }) => address.feed(route.path, 'xml'));
    expect(named(/(^|\/)feed\.xml$/)).toEqual(files.toSorted());
    for (const { route, entries } of channels) {
      const feed = readAtom(read(address.feed(route.path, 'xml')));
      const titles = entries.map(({ texts }) => texts[route.locale]?.words.title);
      expect(entriesIn(feed).map((entry) => textIn(entry, 'title'))).toEqual(titles);
      expect(entriesIn(feed).filter((entry) => textIn(entry, 'content') === '')).toEqual([]);
    }
  });

  it('writes the same feeds as JSON', () => {
    const files = named(/(^|\/)feed\.json$/);
    expect(files).toEqual(named(/(^|\/)feed\.xml$/).map((file) => file.replace(/xml$/, 'json')));
    expect(files.flatMap((file) => checkJsonFeed(read(file)))).toEqual([]);
  });

  it('has exactly the calendars of the portal, each with its own events', () => {
    const timetables = [...timetablesOf(portal), ...eventTimetables(portal)];
    const files = timetables.map(({ route }) => address.calendar(route.path));
    expect(named(/\.ics$/)).toEqual(files.toSorted());
    for (const { route, occurrences } of timetables) {
      const calendar = readIcs(read(address.calendar(route.path)));
      const uids = events(calendar).map((event) => valueOf(event, 'UID'));
      expect(uids).toEqual(occurrences.map((each) => occurrenceUid(each, portal)));
    }
  });

  it('leads from every feed, calendar and file of data to what is there', () => {
    const resolve = makeResolver(site);
    const files = named(/(^|\/)feed\.(xml|json)$|\.ics$|^api\//);
    const known = new Set<string>();
    for (const file of files) {
      const text = withoutEscapes(read(file));
      for (const [found] of text.matchAll(/https?:\/\/[^\s"'<>\\;]+/g)) known.add(found);
    }
    const own = [...known].filter((each) => each.startsWith(site.origin + site.base));
    const lost = own.filter((each) => resolve(site.base, each).kind === 'missing');
    expect(own.length).toBeGreaterThan(100);
    // Names of addresses with a blank to fill in are no addresses.
    expect(lost.filter((each) => !each.endsWith('/api/v1/'))).toEqual([]);
  });

  it('offers feeds in the head of the pages that have them', () => {
    for (const { route } of channelsOf(portal)) {
      const page = read(`${route.path}index.html`);
      expect(page).toContain('type="application/atom+xml"');
      expect(page).toContain(`href="${site.base}${address.feed(route.path, 'xml')}"`);
    }
  });

  it('lists every feed and calendar where readers look for them', () => {
    const hubs = ['vi/theo-doi/', 'en/follow/'].map((each) => read(`${each}index.html`)).join('');
    const files = named(/(^|\/)feed\.(xml|json)$/);
    const subscribed = timetablesOf(portal).map(({ route }) => address.calendar(route.path));
    const missing = [...files, ...subscribed].filter(
      (file) => !hubs.includes(`href="${site.base}${file}"`),
    );
    expect(missing).toEqual([]);
  });

  it('hands out data that keeps to its schemas', () => {
    const schemas = named(/^api\/v1\/schemas\//).map((file) => JSON.parse(read(file)) as object);
    const validate = dataValidator(schemas);
    const documents = named(/^api\/(?!v1\/(schemas|openapi))/);
    const wrong = documents.flatMap((file) =>
      validate(JSON.parse(read(file))).map((said) => `${file} ${said}`),
    );
    expect(wrong).toEqual([]);
    expect(documents.length).toBeGreaterThan(8);
  });

  it('hands out data that a copy can be verified by', () => {
    const manifest = data('manifest.json') as Manifest; // as its schema says
    const files = named(/^api\/v1\/(?!manifest)/).map((file) => file.replace('api/v1/', ''));
    expect(manifest.documents.map((each) => each.path).toSorted()).toEqual(files.toSorted());
    const wrong = manifest.documents.filter(
      (each) => sha256(read(address.data(each.path))) !== each.sha256,
    );
    expect(wrong).toEqual([]);
    const { items = [] } = data('vi/entries/1.json') as { items?: unknown[] };
    const first = manifest.items.find(({ document }) => document === 'vi/entries/1.json');
    expect(sha256(canonicalJson(items[0]))).toBe(first?.sha256);
  });
});

/** Lines of calendars put together again, and the marks of XML and HTML that end an address. */
function withoutEscapes(text: string): string {
  return text
    .replaceAll('\r\n ', '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

interface Manifest {
  readonly documents: { path: string; sha256: string }[];
  readonly items: { id: string; document: string; sha256: string }[];
}
