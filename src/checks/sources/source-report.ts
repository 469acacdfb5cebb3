import type { Fact } from '../../domain/fact.ts';
import type { Both } from '../../locale/locale.ts';
import type { Portal, ResolvedFact } from '../../portal/portal.ts';
import type { Entry } from '../../portal/entry.ts';
import { addressesIn } from './addresses-in.ts';

/** All that a person has to open, or look at again, to vouch for the content. */
export interface SourceReport {
  /** By address. */
  readonly links: readonly OutsideLink[];
  /** The oldest first. */
  readonly facts: readonly DatedFact[];
}

interface OutsideLink {
  readonly address: string;
  /** Folders of entries, and files of data. */
  readonly usedBy: readonly string[];
}

interface DatedFact extends Pick<Fact, 'value' | 'asOf'> {
  readonly id: string;
  readonly label: Both;
  readonly reviewBy: string | null;
  readonly publisher: string;
  readonly address: string | null;
  readonly usedBy: readonly string[];
}

/** A place in the content, and what was found there. */
type Use = readonly [what: string, place: string];

/** What all these editions publish, each thing once. */
export function sourceReport(portals: readonly Portal[]): SourceReport {
  const links = placesOf(portals.flatMap(linkUses));
  const citing = placesOf(portals.flatMap(({ entries }) => entries.flatMap(factUses)));
  const facts = new Map(
    portals.flatMap((portal) =>
      Object.values(portal.facts).map((fact) => [fact.id, dated(fact, citing)] as const),
    ),
  );
  return {
    links: [...links].map(([address, usedBy]) => ({ address, usedBy })).sort(byAddress),
    facts: [...facts.values()].sort(byAge),
  };
}

function linkUses(portal: Portal): Use[] {
  const { edition, entries, facts, glossary, questions, sources, themes } = portal;
  const named = (references: readonly unknown[]) =>
    references.map((each) => (typeof each === 'string' ? sources[each] : each));
  const places: (readonly [place: string, said: unknown])[] = [
    [`content/editions/${edition.id}/edition.yaml`, edition],
    ...entries.map((entry) => [entry.folder, saidIn(entry)] as const),
    ...Object.values(facts).map((fact) => [`facts.yaml ${fact.id}`, fact.source] as const),
    ...Object.entries(glossary).map(
      ([id, { source }]) => [`content/glossary.yaml ${id}`, named([source])] as const,
    ),
    ...questions.map(
      ({ id, answer, sources: own }) =>
        [`content/asean/faq.yaml ${id}`, [answer, named(own)]] as const,
    ),
    ...themes.map(
      (theme) => [`content/asean/themes.yaml ${theme.year}`, named(theme.sources)] as const,
    ),
  ];
  return places.flatMap(([place, said]) =>
    addressesIn(said).map((address): Use => [address, place]),
  );
}

function saidIn({ shared, sources, texts }: Entry): unknown {
  const links = Object.values(texts).flatMap(({ outline }) =>
    outline.links.map(({ href }) => href),
  );
  return [shared, sources, links];
}

const CITING = new Set(['Fact', 'FactList', 'Bars', 'WovenShare']);

function factUses({ folder, shared, texts }: Entry): Use[] {
  const cited = Object.values(texts)
    .flatMap(({ outline }) => outline.components)
    .filter(({ name }) => CITING.has(name))
    .flatMap(({ attributes }) => (attributes['facts'] ?? attributes['id'] ?? '').split(/\s+/));
  const fields = [
    ...(shared.kind === 'member' ? [shared.area, shared.population] : []),
    ...(shared.kind === 'investment' ? shared.facts : []),
  ];
  return [...cited, ...fields].map((id): Use => [id, folder]);
}

function dated(fact: ResolvedFact, citing: ReadonlyMap<string, readonly string[]>): DatedFact {
  const { id, value, label, asOf, reviewBy = null, source } = fact;
  const { publisher, url: address = null } = source;
  return { id, value, label, asOf, reviewBy, publisher, address, usedBy: citing.get(id) ?? [] };
}

function placesOf(uses: readonly Use[]): Map<string, string[]> {
  const groups = Map.groupBy(uses, ([what]) => what);
  return new Map(
    [...groups].map(([what, all]) => [what, [...new Set(all.map(([, place]) => place))].sort()]),
  );
}

function byAddress(a: OutsideLink, b: OutsideLink): number {
  return a.address < b.address ? -1 : 1;
}

/** `2019` comes before `2019-06`: a year says least, so it is looked at first. */
function byAge(a: DatedFact, b: DatedFact): number {
  return `${a.asOf} ${a.id}` < `${b.asOf} ${b.id}` ? -1 : 1;
}
