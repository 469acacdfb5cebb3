import type { SectionId } from '../domain/section.ts';
import { LOCALES, type Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import { address } from './address.ts';
import { readableIn } from './entries.ts';
import { filterAddress, filtersOf, valuesOf } from './filters.ts';
import { byOrderOfSection, inSection } from './order.ts';
import type { Entry } from './entry.ts';
import type { Route } from './route.ts';
import { sectionName, type RouteMaking } from './route-making.ts';
import { slicesOf } from './slices.ts';
import { yearsTold } from './told-day.ts';

const PAGE_SIZE: Partial<Record<SectionId, number>> = { tourism: 24, products: 24, members: 24 };
const USUAL_SIZE = 12;

/** Sections with a page of their own making; their entries are reached through it. */
const HUBS: readonly SectionId[] = ['about', 'business', 'province', 'events', 'pages', 'quiz'];
const DATED: readonly SectionId[] = ['news', 'stories'];

/** Every section's list, each of its filters, and the archive of the dated ones. */
export function listRoutes(making: RouteMaking): Route[] {
  const sections = making.edition.sections.filter((id) => !HUBS.includes(id));
  return LOCALES.flatMap((locale) => {
    const readable = readableIn(locale, making);
    return sections.flatMap((section) => {
      const entries = byOrderOfSection(section, inSection(readable, section), locale);
      return [
        ...pagesOf(making, locale, section, entries),
        ...filteredPages(making, locale, section, entries),
        ...(DATED.includes(section) ? archivePages(making, locale, section, entries) : []),
      ];
    });
  });
}

interface List {
  readonly path: string;
  readonly subject: string;
  readonly title: string;
  readonly parent: string | undefined;
  readonly filter?: { readonly id: string; readonly value: string };
  readonly period?: { readonly year: number; readonly month?: number };
}

function pagesOf(
  making: RouteMaking,
  locale: Locale,
  section: SectionId,
  entries: readonly Entry[],
): Route[] {
  return inPages(locale, section, entries, {
    path: address.section(locale, section),
    subject: `section:${section}`,
    title: sectionName(making.edition, section, locale),
    parent: address.home(locale),
  });
}

function filteredPages(
  { edition, vocabulary }: RouteMaking,
  locale: Locale,
  section: SectionId,
  entries: readonly Entry[],
): Route[] {
  return filtersOf(section).flatMap((filter) =>
    valuesOf(filter, entries, vocabulary).flatMap((value) => {
      const chosen = entries.filter((entry) => filter.of(entry).includes(value));
      const word = filterAddress(filter, value, vocabulary, locale);
      return inPages(locale, section, chosen, {
        path: address.filtered(locale, section, filter.word, word),
        subject: `section:${section}:${filter.id}:${value}`,
        title: `${sectionName(edition, section, locale)}: ${filter.name(value, vocabulary)[locale]}`,
        parent: address.section(locale, section),
        filter: { id: filter.id, value },
      });
    }),
  );
}

function archivePages(
  { edition }: RouteMaking,
  locale: Locale,
  section: SectionId,
  entries: readonly Entry[],
): Route[] {
  const name = sectionName(edition, section, locale);
  const words = wordsFor(locale).views;
  return yearsTold(entries).flatMap(({ year, entries: inYear, months }) => {
    const yearPath = address.period(locale, section, year);
    return [
      ...inPages(locale, section, inYear, {
        path: yearPath,
        subject: `section:${section}:${year}`,
        title: words.inYear(name, year),
        parent: address.section(locale, section),
        period: { year },
      }),
      ...months.flatMap(({ month, entries: inMonth }) =>
        inPages(locale, section, inMonth, {
          path: address.period(locale, section, year, month),
          subject: `section:${section}:${year}:${month}`,
          title: words.inMonth(name, month, year),
          parent: yearPath,
          period: { year, month },
        }),
      ),
    ];
  });
}

function inPages(
  locale: Locale,
  section: SectionId,
  entries: readonly Entry[],
  { path, subject, title, parent, ...narrowing }: List,
): Route[] {
  const size = PAGE_SIZE[section] ?? USUAL_SIZE;
  const words = wordsFor(locale).views;
  return slicesOf(entries, size).map((slice) => ({
    path: address.page(locale, path, slice.page),
    locale,
    subject: slice.page === 1 ? subject : `${subject}:page:${slice.page}`,
    title: slice.page === 1 ? title : `${title}, ${words.page(slice.page)}`,
    parent: slice.page === 1 ? parent : path,
    view: { is: 'list', section, slice, ...narrowing },
  }));
}
