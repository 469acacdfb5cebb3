import type { Shared } from '../../domain/entry/entry.ts';
import { finding, type Finding } from '../../domain/finding.ts';
import { placeInLists } from './data-place.ts';
import type { Evidence } from './evidence.ts';

/** Every entry states where it can be checked; pages about the portal itself need not. */
export function sourceFindings({ manuscript, portal }: Evidence): Finding[] {
  return [
    ...manuscript.texts
      .filter(({ kind, shared }) => isUnsourced(shared) && kind !== 'page')
      .map(({ file, lines }) =>
        finding('missing-source', { file, line: lines['sources'] ?? lines['title'] }, {}),
      ),
    ...Object.values(portal.facts)
      .filter(({ reviewBy }) => reviewBy !== undefined && reviewBy < portal.today)
      .map(({ id, reviewBy = '' }) =>
        finding('fact-needs-review', placeInLists(manuscript, 'facts.yaml', id, 'reviewBy'), {
          id,
          day: reviewBy,
        }),
      ),
  ];
}

/** A draft may still look for its sources; it cannot be published without. */
function isUnsourced(shared: Shared | undefined): boolean {
  return shared !== undefined && shared.sources.length === 0 && !shared.draft;
}
