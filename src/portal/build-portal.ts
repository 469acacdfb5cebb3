import type { Finding } from '../domain/finding.ts';
import type { Manuscript } from '../reading/manuscript.ts';
import { entriesOf, pairsOf, resolveSource } from './entries.ts';
import { occurrencesOf } from './occurrences.ts';
import { newestFirst } from './order.ts';
import type { Portal, ResolvedFact } from './portal.ts';
import type { Entry } from './entry.ts';
import { redirectsOf } from './redirects.ts';
import { withAliases } from './references.ts';
import { relatedEntries } from './related.ts';
import { routesOf, twinsOf } from './routes.ts';
import { clockAt } from './schedule.ts';
import { withoutPartnersWording } from './sense/partner-drafts.ts';
import { senseFindings } from './sense/sense.ts';

export interface Building {
  readonly portal: Portal;
  /** Everything found wrong so far: by reading, and over the whole portal. */
  readonly findings: readonly Finding[];
}

interface Choices {
  readonly now: Date;
  /** A preview shows drafts and scheduled entries too. */
  readonly preview?: boolean;
}

/** Entries → Portal, once, by pure functions. */
export function buildPortal(manuscript: Manuscript, { now, preview = false }: Choices): Building {
  const clock = clockAt(now);
  const pairs = pairsOf(manuscript.texts);
  const all = entriesOf(pairs, manuscript, clock);
  const entries = all.filter((entry) => isShown(entry, manuscript, preview)).sort(newestFirst);
  const { edition, vocabulary, provinces, themes, questions, quiz } = manuscript;
  const occurrences = occurrencesOf(entries, clock.today);
  const routes = routesOf({
    edition,
    vocabulary,
    provinces,
    themes,
    questions,
    quiz,
    glossary: Object.keys(manuscript.glossary),
    plans: manuscript.plans,
    entries,
    occurrences,
    today: clock.today,
  });
  const twins = withAliases(twinsOf(routes));
  let related: Portal['related'] | undefined;
  const portal: Portal = {
    edition,
    today: clock.today,
    vocabulary,
    facts: factsOf(manuscript),
    sources: manuscript.sources,
    glossary: manuscript.glossary,
    themes: [...themes].sort((a, b) => b.year - a.year),
    questions,
    quiz,
    provinces,
    plans: manuscript.plans,
    means: manuscript.means,
    pictures: Object.fromEntries(manuscript.pictures.map((picture) => [picture.file, picture])),
    files: Object.fromEntries(manuscript.files.map((attached) => [attached.file, attached])),
    entries,
    entry: new Map(entries.map((entry) => [entry.id, entry])),
    routes,
    byPath: new Map(routes.map((route) => [route.path, route])),
    twins,
    occurrences,
    // Only pages want it, so a check of the content does not wait for it.
    get related() {
      return (related ??= relatedEntries(entries));
    },
    redirects: redirectsOf(manuscript.redirects, entries, twins),
  };
  return {
    portal,
    findings: withoutPartnersWording(
      withoutCaused(manuscript.findings, senseFindings(portal, manuscript, pairs, all)),
      manuscript.texts,
    ),
  };
}

/** What is told of an entry without an original says why its fields seem to be a translation's. */
function withoutCaused(read: readonly Finding[], sensed: readonly Finding[]): Finding[] {
  const told = new Set(sensed.flatMap(({ rule, file }) => (rule === 'no-original' ? file : [])));
  return [
    ...read.filter(({ rule, file }) => rule !== 'shared-field-in-translation' || !told.has(file)),
    ...sensed,
  ];
}

function isShown(entry: Entry, { edition }: Manuscript, preview: boolean): boolean {
  const inEdition =
    edition.sections.includes(entry.section) && !edition.leaveOut.includes(entry.id);
  return inEdition && (preview || entry.state === 'published');
}

function factsOf({ facts, sources }: Manuscript): Record<string, ResolvedFact> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([id, fact]) => {
      const source = resolveSource(fact.source, sources);
      return source ? [[id, { ...fact, id, source }]] : [];
    }),
  );
}
