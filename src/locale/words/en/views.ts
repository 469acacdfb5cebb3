import type { views as vietnamese } from '../vi/views.ts';
import { formatMonth } from '../../format.ts';

export const views: typeof vietnamese = {
  home: 'Home',
  pillars: 'Three pillars',
  topics: 'Topics',
  members: 'Member states compared',
  themes: 'ASEAN chairs and themes by year',
  glossary: 'ASEAN glossary',
  faq: 'Questions and answers',
  search: 'Search',
  wholeRegion: 'ASEAN',
  reference: 'Reference',
  topic: (name) => `Topic: ${name}`,
  audience: (name) => `For: ${name}`,
  siteMap: 'Site map',
  follow: 'Follow and reuse',
  embedding: 'Embed this section',
  data: 'Open data',
  notFound: 'This page cannot be found',
  page: (page) => `page ${page}`,
  inYear: (section, year) => `${section} in ${year}`,
  inMonth: (section, month, year) => `${section} in ${formatMonth(year, month, 'en')}`,
  month: (month, year) => `Calendar for ${formatMonth(year, month, 'en')}`,
};
