import type { Edition } from '../domain/edition.ts';
import { sectionOfKind } from '../domain/section.ts';
import { slugOf } from '../domain/slug.ts';
import type { Source } from '../domain/source.ts';
import { PILLARS, type Pillar } from '../domain/vocabulary.ts';
import { LOCALES, otherLocale, type Locale } from '../locale/locale.ts';
import type { Manuscript } from '../reading/manuscript.ts';
import type { Text } from '../reading/text.ts';
import type { Entry, EntryText } from './entry.ts';
import { readingMinutes } from './reading-time.ts';
import { stateOf, type Clock } from './schedule.ts';
import { isStamp, stalenessOf } from './staleness.ts';

/** The texts of one folder, sorted out. */
export interface Pair {
  readonly folder: string;
  readonly original: Text | undefined;
  readonly translation: Text | undefined;
  /** Both texts call themselves the original. */
  readonly rival: Text | undefined;
}

export function pairsOf(texts: readonly Text[]): Pair[] {
  const folders = Map.groupBy(texts, ({ folder }) => folder);
  return [...folders].map(([folder, inFolder]) => {
    const [original, rival] = inFolder.filter(({ shared }) => shared);
    return { folder, original, rival, translation: inFolder.find(({ stamp }) => stamp) };
  });
}

/** Entries, with references to sources resolved; drafts and scheduled ones are still among them. */
export function entriesOf(pairs: readonly Pair[], manuscript: Manuscript, clock: Clock): Entry[] {
  return pairs.flatMap((pair) => {
    const { original } = pair;
    return original?.shared ? [entryOf(original, original.shared, pair, manuscript, clock)] : [];
  });
}

export function resolveSource(
  reference: string | Source,
  sources: Readonly<Record<string, Source>>,
): Source | undefined {
  return typeof reference === 'string' ? sources[reference] : reference;
}

function entryOf(
  original: Text,
  shared: NonNullable<Text['shared']>,
  { translation }: Pair,
  manuscript: Manuscript,
  clock: Clock,
): Entry {
  const { entry: id, kind, home, folder, locale } = original;
  const texts: Partial<Record<Locale, EntryText>> = { [locale]: textOf(original, undefined) };
  if (translation) texts[otherLocale(locale)] = textOf(translation, original);
  return {
    id,
    kind,
    home,
    folder,
    shared,
    original: locale,
    section: sectionOfKind(kind),
    provinces: shared.provinces ?? (home.of === 'province' ? [home.id] : []),
    pillar: ownPillar(shared.pillars),
    sources: shared.sources.flatMap((reference) => {
      const source = resolveSource(reference, manuscript.sources);
      return source ? [source] : [];
    }),
    updated: updatedOf(shared),
    texts,
    ...stateOf(shared, clock),
  };
}

/** The pillar an entry stands for; one that is about all three stands for none of them. */
function ownPillar(pillars: readonly Pillar[]): Pillar | undefined {
  return pillars.length < PILLARS.length ? pillars[0] : undefined;
}

/** A change told to readers is an update, whether or not somebody thought of the field. */
function updatedOf({ date, updated = date, changes }: Entry['shared']): Entry['updated'] {
  return changes.reduce((latest, change) => (change.date > latest ? change.date : latest), updated);
}

function textOf(text: Text, original: Text | undefined): EntryText {
  const { locale, file, words, outline, stamp } = text;
  return {
    locale,
    file,
    words,
    outline,
    slug: words.slug ?? slugOf(words.title),
    minutes: readingMinutes(outline.syllables, locale),
    stale:
      original && stamp && isStamp(stamp)
        ? stalenessOf(original.outline.paragraphs, stamp)
        : undefined,
  };
}

/** The text a reader of this language gets: their own, or the other one if the edition shows it. */
export function textFor(entry: Entry, locale: Locale): EntryText {
  const text = entry.texts[locale] ?? entry.texts[otherLocale(locale)];
  if (!text) throw new Error(`the entry ${entry.id} has no text at all`);
  return text;
}

/** The entries that have a page in a language. */
export function readableIn(
  locale: Locale,
  { entries, edition }: { entries: readonly Entry[]; edition: Pick<Edition, 'missingTranslation'> },
): Entry[] {
  return entries.filter((entry) => localesOf(entry, edition.missingTranslation).includes(locale));
}

/** In which languages an entry has a page. */
export function localesOf(entry: Entry, policy: Edition['missingTranslation']): Locale[] {
  return LOCALES.filter((locale) => entry.texts[locale] || policy === 'show-other');
}
