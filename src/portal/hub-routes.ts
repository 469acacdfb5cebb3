import { GUIDES } from '../domain/guide.ts';
import { PILLARS } from '../domain/vocabulary.ts';
import { LOCALES, type Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import { address, addressWord } from './address.ts';
import { calendarPages } from './calendar-routes.ts';
import { readableIn } from './entries.ts';
import type { Entry } from './entry.ts';
import type { Route, Slice } from './route.ts';
import { sectionName, type RouteMaking } from './route-making.ts';
import { slicesOf } from './slices.ts';

const SIZE = 18;

/** The pages that gather: home, doors, topics, the province, the calendar, reference pages. */
export function hubRoutes(making: RouteMaking): Route[] {
  return LOCALES.flatMap((locale) => [
    ...singles(making, locale),
    ...sectionHubs(making, locale),
    ...topicPages(making, locale),
    ...audiencePages(making, locale),
    ...bareProvincePages(making, locale),
    ...barePillarPages(making, locale),
  ]);
}

function singles({ themes, glossary, questions, entries }: RouteMaking, locale: Locale): Route[] {
  const words = wordsFor(locale).views;
  const home = address.home(locale);
  const about = address.section(locale, 'about');
  const page = (
    is: 'themes' | 'glossary' | 'faq' | 'search' | 'site-map' | 'follow',
    title: string,
    parent: string,
  ): Route => ({
    path: address.single(locale, is),
    locale,
    subject: `view:${is}`,
    title,
    parent,
    view: { is },
  });
  return [
    {
      path: home,
      locale,
      subject: 'home',
      title: words.home,
      parent: undefined,
      view: { is: 'home' },
    },
    ...(themes.length > 0 ? [page('themes', words.themes, about)] : []),
    ...(glossary.length > 0 ? [page('glossary', words.glossary, about)] : []),
    ...(questions.length > 0 ? [page('faq', words.faq, home)] : []),
    page('search', words.search, home),
    page('site-map', words.siteMap, home),
    page('follow', words.follow, home),
    ...guidePages(locale),
    ...(entries.some(({ kind }) => kind === 'member') ? [membersPage(locale, words.members)] : []),
  ];
}

/** They tell how to take along what the page on following offers. */
function guidePages(locale: Locale): Route[] {
  return GUIDES.map((guide) => ({
    path: address.single(locale, guide),
    locale,
    subject: `guide:${guide}`,
    title: wordsFor(locale).views[guide],
    parent: address.single(locale, 'follow'),
    view: { is: 'guide', guide },
  }));
}

function membersPage(locale: Locale, title: string): Route {
  const members = address.section(locale, 'members');
  return {
    path: `${members}${locale === 'vi' ? 'so-sanh' : 'compared'}/`,
    locale,
    subject: 'view:members',
    title,
    parent: members,
    view: { is: 'members' },
  };
}

function sectionHubs(making: RouteMaking, locale: Locale): Route[] {
  const { edition } = making;
  return edition.sections.flatMap((section): Route[] => {
    const hub = {
      path: address.section(locale, section),
      locale,
      subject: `section:${section}`,
      title: sectionName(edition, section, locale),
      parent: address.home(locale),
    };
    if (section === 'about') return [{ ...hub, view: { is: 'about' } }];
    if (section === 'business') return [{ ...hub, view: { is: 'business' } }];
    if (section === 'events') return calendarPages(making, locale, hub);
    const [province] = edition.provinces;
    if (section === 'province' && province) {
      return [{ ...hub, view: { is: 'province', province } }];
    }
    return [];
  });
}

function topicPages(making: RouteMaking, locale: Locale): Route[] {
  const { vocabulary } = making;
  const byTopic = groupByMany(readableIn(locale, making), ({ shared }) => shared.topics);
  return Object.entries(vocabulary.topics).flatMap(([topic, term]) => {
    const chosen = byTopic.get(topic) ?? [];
    if (chosen.length === 0) return [];
    const path = address.named(locale, 'topic', addressWord(term, locale));
    return sliced(
      chosen,
      locale,
      path,
      `topic:${topic}`,
      wordsFor(locale).views.topic(term.name[locale]),
      (slice) => ({
        is: 'topic',
        topic,
        slice,
      }),
    );
  });
}

function audiencePages(making: RouteMaking, locale: Locale): Route[] {
  const { edition, vocabulary } = making;
  const byAudience = groupByMany(readableIn(locale, making), ({ shared }) => shared.audiences);
  return edition.audiences.flatMap((audience) => {
    const term = vocabulary.audiences[audience];
    if (!term) return [];
    const path = address.named(locale, 'audience', addressWord(term, locale));
    const chosen = byAudience.get(audience) ?? [];
    const title = wordsFor(locale).views.audience(term.name[locale]);
    return sliced(chosen, locale, path, `audience:${audience}`, title, (slice) => ({
      is: 'audience',
      audience,
      slice,
    }));
  });
}

/** Provinces after the first: the first one's page is the section's own. */
function bareProvincePages({ edition, provinces }: RouteMaking, locale: Locale): Route[] {
  if (!edition.sections.includes('province')) return [];
  return edition.provinces.slice(1).flatMap((province): Route[] => {
    const term = provinces[province];
    if (!term) return [];
    const parent = address.section(locale, 'province');
    return [
      {
        path: `${parent}${locale === 'vi' ? 'tinh' : 'area'}/${addressWord(term, locale)}/`,
        locale,
        subject: `province:${province}`,
        title: term.name[locale],
        parent,
        view: { is: 'province', province },
      },
    ];
  });
}

/** A pillar has a page even while nobody has written its explainer. */
function barePillarPages({ entries, vocabulary }: RouteMaking, locale: Locale): Route[] {
  const explained = new Set(
    entries.flatMap(({ shared }) => (shared.kind === 'explainer' ? (shared.explains ?? []) : [])),
  );
  return PILLARS.filter((pillar) => !explained.has(pillar)).map((pillar) => ({
    path: address.named(locale, 'pillar', addressWord(vocabulary.pillars[pillar], locale)),
    locale,
    subject: `pillar:${pillar}`,
    title: vocabulary.pillars[pillar].name[locale],
    parent: address.section(locale, 'about'),
    view: { is: 'pillar', pillar, entry: undefined, shownIn: locale },
  }));
}

function sliced(
  entries: readonly Entry[],
  locale: Locale,
  path: string,
  subject: string,
  title: string,
  view: (slice: Slice) => Route['view'],
): Route[] {
  return slicesOf(entries, SIZE).map((slice) => ({
    path: address.page(locale, path, slice.page),
    locale,
    subject: slice.page === 1 ? subject : `${subject}:page:${slice.page}`,
    title: slice.page === 1 ? title : `${title}, ${wordsFor(locale).views.page(slice.page)}`,
    parent: slice.page === 1 ? address.home(locale) : path,
    view: view(slice),
  }));
}

function groupByMany(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
