import { finding, type Finding, type Place } from '../../domain/finding.ts';
import type { Manuscript } from '../../reading/manuscript.ts';
import { placeIn } from './data-place.ts';
import { followed, tidy } from '../redirects.ts';
import type { Evidence } from './sense.ts';

const FILE = 'content/redirects.yaml';

/** A redirect ends at a page, and does not stand in front of one. */
export function redirectFindings({ portal, manuscript }: Evidence): Finding[] {
  const paths = new Set(portal.routes.map(({ path }) => path));
  const former = formerAddresses(manuscript);
  const steps = new Map(
    manuscript.redirects.map(({ from, to }) => [tidy(from), tidy(to.split('#')[0] ?? to)]),
  );
  const ends = new Set([...paths, ...former.map(({ from }) => tidy(from))]);
  return [
    ...former
      .filter(({ from }) => paths.has(tidy(from)))
      .map(({ from, place }) => finding('redirect-over-page', place, { from })),
    ...manuscript.redirects.flatMap(({ from, to }, index) => {
      const place = placeIn(manuscript, FILE, index, 'from');
      if (paths.has(tidy(from))) return [finding('redirect-over-page', place, { from })];
      const end = followed(tidy(from), steps);
      if (end === undefined) return [finding('redirect-loop', place, { from })];
      if (ends.has(end)) return [];
      return [finding('redirect-nowhere', placeIn(manuscript, FILE, index, 'to'), { from, to })];
    }),
  ];
}

/** Addresses that entries say they had before. */
function formerAddresses({ texts }: Manuscript): { from: string; place: Place }[] {
  return texts.flatMap(({ shared, file, lines }) =>
    (shared?.formerAddresses ?? []).map((from) => {
      return { from, place: { file, line: lines['formerAddresses'] } };
    }),
  );
}
