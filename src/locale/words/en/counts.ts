import type { counts as vietnamese } from '../vi/counts.ts';

export const counts: typeof vietnamese = {
  pillar: 'By pillar',
  section: 'By section',
  form: 'By form',
  audience: 'By audience',
  language: 'By language',
  month: 'By month',
  what: 'Group',
  number: 'Entries',
  noPillar: 'Of no pillar in particular',
  noForm: 'No form given',
  noAudience: 'No audience given',
  bothLanguages: 'Vietnamese and English',
  onlyVietnamese: 'Vietnamese only',
  onlyEnglish: 'English only',
};
