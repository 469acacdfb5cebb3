import type { Edition } from '../../domain/edition.ts';
import type { Shared } from '../../domain/entry/entry.ts';
import { finding, type Finding } from '../../domain/finding.ts';
import { SECTION_IDS } from '../../domain/section.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Link } from '../../markdown/outline.ts';
import type { Text } from '../../reading/text.ts';
import type { Entry } from '../entry.ts';
import { targetOf } from '../references.ts';
import type { Route } from '../route.ts';
import { suggestion } from './names.ts';
import type { Evidence } from './evidence.ts';

/** Links in published texts lead to published things, and to headings that are there. */
export function linkFindings({ portal, manuscript, all, gaps }: Evidence): Finding[] {
  const unread = unreadEntries(gaps, manuscript.texts, all);
  const hidden = new Set(all.filter(({ id }) => !portal.entry.has(id)).map(({ id }) => id));
  const shown = manuscript.texts.filter(({ entry }) => portal.entry.has(entry));
  const leftOut = leftOutBy(manuscript.edition, all);
  return shown.flatMap((text) =>
    linksOf(text).flatMap((link) => {
      const target = targetOf(ownPath(link.href, manuscript.edition), text.locale, portal);
      const place = { file: text.file, line: link.line };
      if (link.field && link.href === `entry:${text.entry}`) {
        return [finding('refers-to-itself', place, { field: link.field })];
      }
      if (target.is === 'refused') return [finding('bad-link', place, { link: link.href })];
      if (target.is === 'nowhere') {
        if (unread.has(target.word)) return [];
        // What many editions share may name what this one does not publish: the words stay, unlinked.
        if (text.home.of !== 'edition' && leftOut.has(link.href.split('#')[0] ?? '')) return [];
        return hidden.has(target.word)
          ? [finding('link-to-draft', place, { link: link.href })]
          : [nowhere(place, link, portal.twins.keys())];
      }
      if (target.is === 'anchor')
        return anchorFindings(place, link, target.anchor, text.outline.headings);
      return target.is === 'route' && target.anchor !== ''
        ? routeAnchorFindings(place, link, target.anchor, target.route, text.locale)
        : [];
    }),
  );
}

/** The full address of a page of this very portal, which is looked up as any other of its pages. */
function ownPath(href: string, { site, base }: Edition): string {
  const own = new URL(base, site).href;
  const path = href.startsWith(own) ? href.slice(own.length) : '';
  return base !== '/' && /^(vi|en)\/[^.?]*$/.test(path) ? `/${path}` : href;
}

/** What could not be read, or has no original: that is a finding, and not every link to it. */
function unreadEntries(
  { folders }: Evidence['gaps'],
  texts: readonly Text[],
  all: readonly Entry[],
): Set<string | undefined> {
  const whole = new Set(all.map(({ id }) => id));
  return new Set([
    ...[...folders].map((folder) => folder.split('/').at(-1)),
    ...texts.map(({ entry }) => entry).filter((entry) => !whole.has(entry)),
  ]);
}

/** What is there, but not in this edition, by its own choice. */
function leftOutBy({ sections, leaveOut }: Edition, all: readonly Entry[]): Set<string> {
  const entries = all.filter(
    ({ id, section, state }) =>
      state === 'published' && (!sections.includes(section) || leaveOut.includes(id)),
  );
  return new Set([
    ...entries.map(({ id }) => `entry:${id}`),
    ...SECTION_IDS.filter((id) => !sections.includes(id)).map((id) => `section:${id}`),
  ]);
}

interface Place {
  readonly file: string;
  readonly line: number | undefined;
}

interface NamedLink {
  readonly href: string;
  readonly line: number | undefined;
  /** Where it is no link of the prose: the field or attribute that names the entry. */
  readonly field?: string;
}

/** Links in the prose, and the entries that fields and components name. */
function linksOf({ outline, shared, lines }: Text): NamedLink[] {
  const inComponents = outline.components
    .filter(({ name }) => name === 'Entries')
    .flatMap(({ attributes, line }) =>
      (attributes['ids']?.split(/\s+/) ?? []).map((id) => ({
        href: `entry:${id}`,
        line,
        field: 'ids',
      })),
    );
  const inFields = namedIn(shared).flatMap(({ field, ids }) =>
    ids.map((id) => ({ href: `entry:${id}`, line: lines[field], field })),
  );
  return [...outline.links, ...inComponents, ...inFields];
}

function namedIn(shared: Shared | undefined): { field: string; ids: readonly string[] }[] {
  if (!shared) return [];
  const related = { field: 'related', ids: shared.related };
  if (shared.kind === 'publication') return [related, { field: 'contents', ids: shared.contents }];
  if (shared.kind !== 'document' || shared.replacedBy === undefined) return [related];
  return [related, { field: 'replacedBy', ids: [shared.replacedBy] }];
}

function nowhere(place: Place, { href }: Pick<Link, 'href'>, known: Iterable<string>): Finding {
  const word = href.split('#')[0] ?? href;
  return finding('link-nowhere', place, { link: href, nearest: suggestion(word, known) });
}

function routeAnchorFindings(
  place: Place,
  link: Pick<Link, 'href'>,
  anchor: string,
  { view }: Route,
  locale: Locale,
): Finding[] {
  if (view.is !== 'entry' && view.is !== 'pillar') return [];
  const text = view.entry?.texts[locale];
  return text ? anchorFindings(place, link, anchor, text.outline.headings) : [];
}

function anchorFindings(
  place: Place,
  { href }: Pick<Link, 'href'>,
  anchor: string,
  headings: Text['outline']['headings'],
): Finding[] {
  const ids = headings.map(({ id }) => id);
  if (ids.includes(anchor)) return [];
  return [finding('bad-anchor', place, { link: href, anchor, nearest: suggestion(anchor, ids) })];
}
