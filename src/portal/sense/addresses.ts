import { finding, type Finding } from '../../domain/finding.ts';
import type { Entry } from '../portal.ts';
import type { Route } from '../route.ts';
import type { Evidence } from './sense.ts';

/** No two entries share a name, and no two pages an address. */
export function addressFindings({ portal, all }: Evidence): Finding[] {
  return [...sameName(all), ...sameAddress(portal.routes)];
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

function sameAddress(routes: readonly Route[]): Finding[] {
  const first = new Map<string, Route>();
  return routes.flatMap((route) => {
    const other = first.get(route.path);
    if (!other) {
      first.set(route.path, route);
      return [];
    }
    return [
      finding(
        'duplicate-address',
        { file: fileOf(route) ?? fileOf(other) ?? route.path },
        { path: route.path, other: fileOf(other) ?? other.title },
      ),
    ];
  });
}

function fileOf({ view, locale }: Route): string | undefined {
  return 'entry' in view ? view.entry?.texts[locale]?.file : undefined;
}
