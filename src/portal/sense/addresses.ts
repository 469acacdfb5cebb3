import { finding, type Finding } from '../../domain/finding.ts';
import type { Text } from '../../reading/text.ts';
import type { Entry } from '../portal.ts';
import type { Route } from '../route.ts';
import { VOCABULARY as VOCABULARY_FILE } from './names.ts';
import type { Evidence } from './sense.ts';

/** No two entries share a name, and no two pages an address. */
export function addressFindings({ portal, manuscript, all }: Evidence): Finding[] {
  return [...sameName(all), ...sameAddress(portal.routes, manuscript.texts)];
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

function sameAddress(routes: readonly Route[], texts: readonly Text[]): Finding[] {
  const first = new Map<string, Route>();
  return routes.flatMap((route) => {
    const other = first.get(route.path);
    if (!other) {
      first.set(route.path, route);
      return [];
    }
    const file = fileOf(route) ?? fileOf(other) ?? VOCABULARY_FILE;
    const lines = texts.find((text) => text.file === file)?.lines ?? {};
    return [
      finding(
        'duplicate-address',
        { file, line: lines['slug'] ?? lines['title'] },
        { path: route.path, other: fileOf(other) ?? other.title },
      ),
    ];
  });
}

function fileOf({ view, locale }: Route): string | undefined {
  return 'entry' in view ? view.entry?.texts[locale]?.file : undefined;
}
