import { editionSchema, type Edition } from '../domain/edition.ts';
import { provinceSchema, type Province } from '../domain/shared-data.ts';

export const EDITION_ID = 'vi-du';
export const PROVINCE_ID = 'tinh-mot';

/** An edition in which nothing is wrong, with the changes that matter to a case. */
export function anEdition(changes: Partial<Edition> = {}): Edition {
  return { ...editionSchema.parse(EDITION_FIELDS), id: EDITION_ID, ...changes };
}

export function aProvince(changes: Partial<Province> = {}): Province {
  return { ...provinceSchema.parse(PROVINCE_FIELDS), ...changes };
}

/** As an editor writes it: the fields without a default, and no others. */
export const EDITION_FIELDS = {
  name: { vi: 'Chuyên mục ASEAN', en: 'ASEAN Section' },
  unit: { vi: 'Tỉnh Một', en: 'Province One' },
  headline: { vi: 'Tỉnh Một trong ASEAN', en: 'Province One in ASEAN' },
  tagline: { vi: 'Một câu dẫn để thử.', en: 'A line for tests.' },
  publisher: { vi: 'Đơn vị Một', en: 'Unit One' },
  site: 'https://vi-du.gov.vn',
  base: '/asean/',
  provinces: [PROVINCE_ID],
  sections: [
    'news',
    'stories',
    'about',
    'lessons',
    'quiz',
    'members',
    'partners',
    'business',
    'investment',
    'province',
    'tourism',
    'products',
    'cooperation',
    'events',
    'documents',
    'media',
    'publications',
    'pages',
  ],
  menu: ['news', 'about', 'events'],
  audiences: ['people'],
  plans: [],
  horizon: { hills: 'low', tree: 'none', ground: 'rice' },
  figures: ['so-thanh-vien'],
  searches: { vi: ['xuất xứ'], en: ['origin'] },
  missingTranslation: 'show-other',
};

export const PROVINCE_FIELDS = {
  name: { vi: 'Tỉnh Một', en: 'Province One' },
  fullName: { vi: 'Tỉnh Một', en: 'Province One' },
  lead: { vi: 'Một câu giới thiệu.', en: 'A line about it.' },
  headline: { vi: 'Tỉnh Một', en: 'Province One' },
  profile: ['so-thanh-vien'],
};
