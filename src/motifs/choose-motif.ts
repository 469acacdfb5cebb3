import type { TourismKind } from '../domain/entry/kinds.ts';
import type { Kind } from '../domain/kind.ts';
import type { Pillar } from '../domain/vocabulary.ts';
import type { Dye } from './dyes.ts';
import type { Family } from './family.ts';
import { fnv1a32 } from './random.ts';

export interface MotifChoice {
  readonly family: Family;
  readonly dye: Dye;
}

/** What is known of an entry; `key` is its folder name. */
export interface MotifSubject {
  readonly key: string;
  readonly pillar?: Pillar | undefined;
  readonly topics: readonly string[];
  readonly kind: Kind;
  readonly tourism?: TourismKind | undefined;
  /** What the entry itself asks for; goes before everything else. */
  readonly own?:
    { readonly family?: Family | undefined; readonly dye?: Dye | undefined } | undefined;
}

/**
 * The family follows the meaning of an entry and the dye its pillar. An entry may ask for another
 * dye, but not for that of a pillar it does not stand for: beside its tag the picture would say
 * something else.
 */
export function chooseMotif(subject: MotifSubject): MotifChoice {
  const { pillar, own } = subject;
  const family = own?.family ?? familyOf(subject);
  if (own?.dye === undefined) return { family, dye: dyeOf(subject) };
  const isTaken = pillar !== undefined && OF_PILLARS.includes(own.dye);
  return { family, dye: isTaken ? PILLAR_DYES[pillar] : own.dye };
}

/** What lies beside an item, and above it in rows of three and of two. */
const NEAR = [-1, -3, -2];

/** What looks like a neighbour takes the next dye that stands for no pillar, until it does not. */
export function separateNeighbours<T extends MotifChoice>(list: readonly T[]): T[] {
  const separated: T[] = [];
  for (const choice of list) {
    const near = NEAR.flatMap((steps) => separated.at(steps) ?? []);
    const worn = near.filter((other) => lookOf(other) === lookOf(choice)).map(({ dye }) => dye);
    const dye = freeDye(choice.dye, worn) ?? freeDye(choice.dye, worn.slice(0, 2));
    separated.push({ ...choice, dye: dye ?? choice.dye });
  }
  return separated;
}

const TOURISM: Record<TourismKind, MotifChoice> = {
  spiritual: { family: 'trong', dye: 'kien' },
  experiential: { family: 'det', dye: 'nghe' },
  ecological: { family: 'song', dye: 'la' },
  resort: { family: 'bien', dye: 'nuoc' },
  agricultural: { family: 'lua', dye: 'la' },
};

// Topics belong to the vocabulary, which editors may extend: one that is not here decides nothing.
const TOPIC_FAMILIES: ReadonlyMap<string, Family> = new Map([
  ...topicsOf('trong', ['summits', 'institutions', 'heritage', 'faith']),
  ...topicsOf('det', ['people', 'crafts', 'culture', 'education', 'cooperation', 'pillars']),
  ...topicsOf('lua', ['agriculture', 'goods-trade', 'food']),
  ...topicsOf('song', ['border-trade', 'connectivity', 'rivers', 'ecology', 'environment']),
  ...topicsOf('bien', ['sea', 'islands']),
  ...topicsOf('ruong', ['highlands', 'forests', 'climate']),
]);

const KIND_FAMILIES: Partial<Record<Kind, Family>> = {
  member: 'trong',
  partner: 'trong',
  cooperation: 'det',
};

/** The dye of each pillar, wherever it is shown. */
export const PILLAR_DYES: Record<Pillar, Dye> = { apsc: 'cham', aec: 'nghe', ascc: 'kien' };

const OF_PILLARS: readonly Dye[] = Object.values(PILLAR_DYES);

// Entries of these kinds are about ASEAN or about nothing in particular; all others without a
// pillar are about the province.
const KIND_DYES: Partial<Record<Kind, Dye>> = {
  explainer: 'cham',
  lesson: 'nghe',
  member: 'cham',
  partner: 'cham',
  document: 'nua',
  publication: 'nua',
  page: 'nua',
};

const NO_MATCH = ['trong', 'det', 'song'] as const;
const DYE_ROUND = ['la', 'nuoc', 'nua'] as const satisfies readonly Dye[];

function familyOf({ key, topics, kind, tourism }: MotifSubject): Family {
  if (tourism !== undefined) return TOURISM[tourism].family;
  const topic = topics.find((id) => TOPIC_FAMILIES.has(id));
  const known = topic === undefined ? KIND_FAMILIES[kind] : TOPIC_FAMILIES.get(topic);
  return known ?? NO_MATCH[fnv1a32(key) % NO_MATCH.length] ?? 'trong';
}

function dyeOf({ pillar, topics, kind, tourism }: MotifSubject): Dye {
  if (tourism !== undefined) return TOURISM[tourism].dye;
  if (pillar !== undefined) return PILLAR_DYES[pillar];
  if (topics.some((id) => TOPIC_FAMILIES.get(id) === 'bien')) return 'nuoc';
  return KIND_DYES[kind] ?? 'la';
}

/** Rivers and the sea are one picture but for the far shore. */
function lookOf({ family }: MotifChoice): Family {
  return family === 'bien' ? 'song' : family;
}

function freeDye(dye: Dye, worn: readonly Dye[]): Dye | undefined {
  if (!worn.includes(dye)) return dye;
  // A pillar's dye is followed by the first of the round.
  const next = DYE_ROUND.findIndex((other) => other === dye) + 1;
  const round = [...DYE_ROUND.slice(next), ...DYE_ROUND.slice(0, next)];
  return round.find((other) => !worn.includes(other));
}

function topicsOf(family: Family, topics: readonly string[]): [string, Family][] {
  return topics.map((topic) => [topic, family]);
}
