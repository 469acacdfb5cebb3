import { editionSchema, type Edition } from '../domain/edition.ts';
import type { Pillar, Vocabulary } from '../domain/vocabulary.ts';

// Beside a finding that stops the build, these let the rest of the content be read and checked: an
// editor is told of everything at once.

const NOTHING = { vi: '…', en: '…' };

export const NO_VOCABULARY: Vocabulary = {
  pillars: { apsc: nameless('apsc'), aec: nameless('aec'), ascc: nameless('ascc') },
  topics: {},
  audiences: {},
  forms: {},
  countries: {},
  issuers: {},
};

/** Parsed, so that fields with a default have it; then without what the schema wants at least one of. */
export const NO_EDITION: Omit<Edition, 'id'> = {
  ...editionSchema.parse({
    name: NOTHING,
    unit: NOTHING,
    headline: NOTHING,
    tagline: NOTHING,
    publisher: NOTHING,
    site: 'https://example.org',
    base: '/',
    provinces: ['none'],
    sections: ['news'],
    menu: ['news'],
    audiences: ['none'],
    plans: [],
    horizon: { hills: 'low', tree: 'none', ground: 'rice' },
    figures: [],
    searches: { vi: [], en: [] },
    missingTranslation: 'show-other',
  }),
  provinces: [],
  sections: [],
  menu: [],
  audiences: [],
};

/** Each has an address of its own. */
function nameless(pillar: Pillar) {
  return {
    name: NOTHING,
    short: NOTHING,
    about: NOTHING,
    acronym: pillar,
    address: { vi: pillar, en: pillar },
  };
}
