import { finding, type Finding, type Place } from '../../domain/finding.ts';
import type { Manuscript } from '../../reading/manuscript.ts';
import type { Entry } from '../entry.ts';
import type { Route } from '../route.ts';
import { placeIn } from './data-place.ts';
import { VOCABULARY as VOCABULARY_FILE } from './names.ts';
import type { Evidence } from './evidence.ts';

/** No two entries share a name, and no two pages an address. */
export function addressFindings({ portal, manuscript, all, gaps }: Evidence): Finding[] {
  const found = sameAddress(portal.routes, manuscript);
  // Words of addresses that could not be read are all the same.
  const addresses = gaps.data ? found.filter(({ file }) => file !== VOCABULARY_FILE) : found;
  return [...sameName(all), ...addresses];
}

function sameName(all: readonly Entry[]): Finding[] {
  const first = new Map<string, Entry>();
  return all.flatMap((entry) => {
    const other = first.get(entry.id);
    if (!other) {
      first.set(entry.id, entry);
      return [];
    }
    const file = entry.texts[entry.original]?.file ?? entry.folder;
    return [finding('duplicate-entry', { file }, { id: entry.id, other: other.folder })];
  });
}

function sameAddress(routes: readonly Route[], manuscript: Manuscript): Finding[] {
  const first = new Map<string, Route>();
  const told = new Set<string>();
  return routes.flatMap((route) => {
    const other = first.get(route.path);
    first.set(route.path, other ?? route);
    // A folder that was copied has the name, too, and that is told.
    if (!other || (idOf(other) !== undefined && idOf(other) === idOf(route))) return [];
    const place = placeOf(route, manuscript) ?? placeOf(other, manuscript);
    // Two topics of one name share each page of theirs in both languages, and so do an entry and
    // its copy: one thing to mend.
    const mistake = idOf(route) ?? JSON.stringify(place ?? route.subject);
    if (told.has(mistake)) return [];
    told.add(mistake);
    const values = { path: route.path, other: fileOf(other) ?? other.title };
    return [finding('duplicate-address', place ?? { file: VOCABULARY_FILE }, values)];
  });
}

/** Where the word of an address can be changed. */
function placeOf(route: Route, manuscript: Manuscript): Place | undefined {
  const { view } = route;
  const file = fileOf(route);
  if (file !== undefined) {
    const lines = manuscript.texts.find((text) => text.file === file)?.lines ?? {};
    return { file, line: lines['slug'] ?? lines['title'] };
  }
  if (view.is === 'topic') return placeIn(manuscript, VOCABULARY_FILE, 'topics', view.topic);
  return view.is === 'audience'
    ? placeIn(manuscript, VOCABULARY_FILE, 'audiences', view.audience)
    : undefined;
}

function idOf({ view }: Route): string | undefined {
  return 'entry' in view ? view.entry?.id : undefined;
}

function fileOf({ view, locale }: Route): string | undefined {
  return 'entry' in view ? view.entry?.texts[locale]?.file : undefined;
}
