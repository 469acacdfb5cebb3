import type { View } from './route.ts';

/** Pages there is one of, which a plan's means may name as `view:search`. */
export const PLAN_VIEWS = [
  'themes',
  'glossary',
  'faq',
  'search',
  'site-map',
  'follow',
  'members',
  'plans',
] as const satisfies readonly View['is'][];
