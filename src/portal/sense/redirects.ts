import { finding, type Finding, type Place } from '../../domain/finding.ts';
import type { Manuscript } from '../../reading/manuscript.ts';
import { placeIn } from './data-place.ts';
import { followed, stepsFrom, tidy } from '../redirects.ts';
import type { Evidence } from './evidence.ts';

const FILE = 'content/redirects.yaml';

/** A redirect ends at a page, does not stand in front of one, and is the only one from its address. */
export function redirectFindings({ portal, manuscript }: Evidence): Finding[] {
  const paths = new Set(portal.routes.map(({ path }) => path));
  const written: readonly Written[] = manuscript.redirects.map(({ from, to }, index) => ({
    from,
    to,
    place: placeIn(manuscript, FILE, index, 'from'),
    placeOfTarget: placeIn(manuscript, FILE, index, 'to'),
  }));
  const former = formerAddresses(manuscript);
  const steps = new Map(written.map(({ from, to }) => [tidy(from), tidy(to.split('#')[0] ?? to)]));
  const ends = new Set([...paths, ...former.map(({ from }) => tidy(from))]);
  const all: readonly (OldAddress | Written)[] = [...former, ...written];
  // A circle is one mistake, wherever one steps into it.
  const circled = new Set<string>();
  const twice = new Map(repeated(all).map((found) => [found.again, found]));
  return all.flatMap((old) => {
    const { from, place } = old;
    const repeats = twice.get(old);
    if (repeats) return [finding('redirect-twice', place, { from, other: repeats.first.file })];
    if (paths.has(tidy(from))) return [finding('redirect-over-page', place, { from })];
    if (!('to' in old)) return [];
    const end = followed(tidy(from), steps);
    if (end === undefined) {
      const circle = stepsFrom(tidy(from), steps);
      const isTold = circle.some((step) => circled.has(step));
      for (const step of circle) circled.add(step);
      return isTold ? [] : [finding('redirect-loop', place, { from })];
    }
    if (ends.has(end)) return [];
    return [finding('redirect-nowhere', old.placeOfTarget, { from, to: old.to })];
  });
}

interface OldAddress {
  readonly from: string;
  readonly place: Place;
}

/** A line of redirects.yaml. */
interface Written extends OldAddress {
  readonly to: string;
  readonly placeOfTarget: Place;
}

/** Each that an earlier one has already led elsewhere. */
function repeated<T extends OldAddress>(old: readonly T[]): { again: T; first: Place }[] {
  const first = new Map<string, Place>();
  return old.flatMap((again) => {
    const before = first.get(tidy(again.from));
    if (before) return [{ again, first: before }];
    first.set(tidy(again.from), again.place);
    return [];
  });
}

/** Addresses that entries say they had before. */
function formerAddresses({ texts }: Manuscript): OldAddress[] {
  return texts.flatMap(({ shared, file, lines }) =>
    (shared?.formerAddresses ?? []).map((from) => {
      return { from, place: { file, line: lines['formerAddresses'] } };
    }),
  );
}
