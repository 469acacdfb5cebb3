import type { Edition } from '../../domain/edition.ts';
import type { Shared } from '../../domain/entry/entry.ts';
import { finding, type Finding, type Place } from '../../domain/finding.ts';
import { SECTION_IDS } from '../../domain/section.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Manuscript } from '../../reading/manuscript.ts';
import type { Text } from '../../reading/text.ts';
import type { Entry } from '../entry.ts';
import { targetOf } from '../references.ts';
import type { Route } from '../route.ts';
import { suggestion } from './names.ts';
import type { Evidence } from './evidence.ts';

/** Links in published texts lead to published things, and to headings that are there. */
export function linkFindings(evidence: Evidence): Finding[] {
  const { portal, manuscript } = evidence;
  const check = linkCheck(evidence);
  const shown = manuscript.texts.filter(({ entry }) => portal.entry.has(entry));
  return shown.flatMap((text) =>
    linksOf(text).flatMap((link) => {
      const place = { file: text.file, line: link.line };
      if (link.field && link.href === `entry:${text.entry}`) {
        return [finding('refers-to-itself', place, { field: link.field })];
      }
      return check(link.href, {
        place,
        locale: text.locale,
        isShared: text.home.of !== 'edition',
        headings: text.outline.headings,
      });
    }),
  );
}

/** Where a link stands. */
interface Standing {
  readonly place: Place;
  readonly locale: Locale;
  /** What many editions share may name what this one does not publish: the words stay, unlinked. */
  readonly isShared: boolean;
  readonly headings: Headings;
}

type Headings = readonly { readonly id: string }[];

/** What is wrong with a link, asked for each. */
export function linkCheck({ portal, manuscript, all, gaps }: Evidence) {
  const unread = unreadEntries(gaps, manuscript.texts, all);
  const hidden = new Set(all.filter(({ id }) => !portal.entry.has(id)).map(({ id }) => id));
  const leftOut = leftOutBy(manuscript, all);
  return (href: string, { place, locale, isShared, headings }: Standing): Finding[] => {
    const target = targetOf(ownPath(href, manuscript.edition), locale, portal);
    if (target.is === 'refused') return [finding('bad-link', place, { link: href })];
    if (target.is === 'anchor') return anchorFindings(place, href, target.anchor, headings);
    if (target.is === 'route' && target.anchor !== '') {
      return routeAnchorFindings(place, href, target.anchor, target.route, locale);
    }
    if (target.is !== 'nowhere' || unread.has(target.word)) return [];
    if (isShared && leftOut.has(href.split('#')[0] ?? '')) return [];
    return hidden.has(target.word)
      ? [finding('link-to-draft', place, { link: href })]
      : [nowhere(place, href, portal.twins.keys())];
  };
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
function leftOutBy({ edition, vocabulary }: Manuscript, all: readonly Entry[]): Set<string> {
  const { sections, leaveOut } = edition;
  const entries = all.filter(
    ({ id, section, state }) =>
      state === 'published' && (!sections.includes(section) || leaveOut.includes(id)),
  );
  return new Set([
    ...entries.map(({ id }) => `entry:${id}`),
    ...SECTION_IDS.filter((id) => !sections.includes(id)).map((id) => `section:${id}`),
    ...(sections.includes('members') ? [] : ['view:members']),
    ...Object.keys(vocabulary.audiences).map((id) => `audience:${id}`),
    ...Object.keys(vocabulary.topics).map((id) => `topic:${id}`),
  ]);
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

function nowhere(place: Place, href: string, known: Iterable<string>): Finding {
  const word = href.split('#')[0] ?? href;
  return finding('link-nowhere', place, { link: href, nearest: suggestion(word, known) });
}

function routeAnchorFindings(
  place: Place,
  href: string,
  anchor: string,
  { view }: Route,
  locale: Locale,
): Finding[] {
  if (view.is !== 'entry' && view.is !== 'pillar') return [];
  const text = view.entry?.texts[locale];
  return text ? anchorFindings(place, href, anchor, text.outline.headings) : [];
}

function anchorFindings(place: Place, href: string, anchor: string, headings: Headings): Finding[] {
  const ids = headings.map(({ id }) => id);
  if (ids.includes(anchor)) return [];
  return [finding('bad-anchor', place, { link: href, anchor, nearest: suggestion(anchor, ids) })];
}
