import type { Portal } from '../portal/portal.ts';
import type { Entry } from '../portal/entry.ts';
import { oncePerPortal } from './once-per-portal.ts';

const byKind = oncePerPortal(({ entries }) => Map.groupBy(entries, ({ kind }) => kind));

/** Entries of one kind, newest first. */
export function entriesOfKind(portal: Portal, kind: Entry['kind']): readonly Entry[] {
  return byKind(portal).get(kind) ?? [];
}
