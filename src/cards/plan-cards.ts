import { createHash } from 'node:crypto';
import type { Edition } from '../domain/edition.ts';
import { joinCompounds } from '../locale/set-title.ts';
import type { Locale } from '../locale/locale.ts';
import { PILLAR_DYES } from '../motifs/choose-motif.ts';
import type { Dye } from '../motifs/dyes.ts';
import { motifOf } from '../motifs/entry-motif.ts';
import type { Family } from '../motifs/family.ts';
import { labelOf } from '../portal/entry-label.ts';
import type { Portal } from '../portal/portal.ts';
import type { Entry, EntryText } from '../portal/entry.ts';
import type { Route } from '../portal/route.ts';

/** Everything that draws a card; two equal ones are one file. */
export interface CardSubject {
  readonly title: string;
  readonly label: string;
  readonly portalName: string;
  readonly motif: { readonly key: string; readonly family: Family; readonly dye: Dye };
}

export interface PlannedCard {
  /** From the portal's own root, like the path of a route. */
  readonly path: string;
  readonly card: CardSubject;
  /** The file an editor would open to change the words on it. */
  readonly file: string;
}

const FOLDER = '_cards/';
/** Counts up when the drawing of cards changes, so that old results are not taken for new. */
const RECIPE = 'a';

/** Every card the portal's pages name, each once. */
export function planCards(portal: Portal): PlannedCard[] {
  const planned = portal.routes.map((route) => cardOf(route, portal));
  return [...new Map(planned.map((card) => [card.path, card])).values()];
}

/** The card of one page: its entry's own, or the general one of its language and dye. */
export function cardOf(route: Route, portal: Portal): PlannedCard {
  const { edition } = portal;
  const entry = 'entry' in route.view ? route.view.entry : undefined;
  const text = entry?.texts[route.locale];
  const own = entry && text && entry.kind !== 'page' && edition.shareCards === 'all';
  const card = own
    ? entryCard(entry, text, portal)
    : generalCard(edition, dyeOf(route), route.locale);
  const file = own ? text.file : `content/editions/${edition.id}/edition.yaml`;
  return { path: pathOf(card), card, file };
}

function entryCard(entry: Entry, { locale, words }: EntryText, portal: Portal): CardSubject {
  return {
    title: joinCompounds(words.title, portal.edition.joined[locale]),
    label: labelOf(entry, portal, locale),
    portalName: `${portal.edition.name[locale]}, ${portal.edition.unit[locale]}`,
    motif: { key: entry.id, ...motifOf(entry) },
  };
}

function generalCard(edition: Edition, dye: Dye, locale: Locale): CardSubject {
  const { id, headline, unit, name, joined } = edition;
  return {
    title: joinCompounds(headline[locale], joined[locale]),
    label: unit[locale],
    portalName: name[locale],
    motif: { key: id, family: 'trong', dye },
  };
}

function dyeOf({ view }: Route): Dye {
  if ('entry' in view && view.entry?.pillar) return PILLAR_DYES[view.entry.pillar];
  if (view.is === 'pillar') return PILLAR_DYES[view.pillar];
  if (view.is === 'province') return 'la';
  return view.is === 'business' ? 'nghe' : 'cham';
}

function pathOf(card: CardSubject): string {
  const hash = createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 16);
  return `${FOLDER}${hash}-${RECIPE}.png`;
}
