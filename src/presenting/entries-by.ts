import type { SectionId } from '../domain/section.ts';
import type { Entry, Portal } from '../portal/portal.ts';
import { oncePerPortal } from './once-per-portal.ts';

const bySection = oncePerPortal(({ entries }) => Map.groupBy(entries, ({ section }) => section));
const byKind = oncePerPortal(({ entries }) => Map.groupBy(entries, ({ kind }) => kind));

/** A section's entries, newest first. */
export function entriesIn(portal: Portal, section: SectionId): readonly Entry[] {
  return bySection(portal).get(section) ?? [];
}

/** Entries of one kind, newest first. */
export function entriesOfKind(portal: Portal, kind: Entry['kind']): readonly Entry[] {
  return byKind(portal).get(kind) ?? [];
}
