import type { search as vietnamese } from '../vi/search.ts';

export const search: typeof vietnamese = {
  searching: 'Searching …',
  results: '{count} results for “{query}”.',
  none: 'Nothing found for “{query}”. Try fewer words or another spelling, or follow one of the ways below.',
  failed: 'Search could not be loaded. Try again, or use the site map.',
  more: 'Show more results',
  waysOn: 'Other ways',
};
