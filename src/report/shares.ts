import { LOCALES, type Both, type Locale } from '../locale/locale.ts';
import { timetablesOf } from '../portal/calendars.ts';
import { channelsOf, isToldIn } from '../portal/feeds.ts';
import type { Portal } from '../portal/portal.ts';
import type { Entry } from '../portal/entry.ts';

/** What was taken over from others, and what is offered to them. Who takes it, nobody counts. */
export interface Shares {
  readonly taken: readonly TakenOver[];
  readonly feeds: number;
  readonly calendars: number;
  /** Entries in the open data, by language. */
  readonly openData: Both<number>;
  /** Pages that tell how to embed and reuse. */
  readonly guides: readonly string[];
}

interface TakenOver {
  readonly entry: Entry;
  readonly from: Both;
}

const GUIDES = ['guide:embedding', 'view:follow'];

export function sharesOf(portal: Portal, inPeriod: readonly Entry[]): Shares {
  const told = (locale: Locale): number =>
    portal.entries.filter((entry) => isToldIn(entry, locale)).length;
  const [vi = 0, en = 0] = LOCALES.map(told);
  return {
    taken: inPeriod.flatMap((entry) => {
      const from = partnerOf(entry);
      return from ? [{ entry, from }] : [];
    }),
    feeds: channelsOf(portal).length,
    calendars: timetablesOf(portal).length,
    openData: { vi, en },
    guides: GUIDES.filter((subject) => portal.twins.has(subject)),
  };
}

/** The partner an entry was taken from, where it was. */
export function partnerOf({ shared }: Entry): Both | undefined {
  const name = shared.takenFrom?.name;
  return typeof name === 'string' ? { vi: name, en: name } : name;
}
