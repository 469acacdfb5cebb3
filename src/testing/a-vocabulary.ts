import { vocabularyFile, type Vocabulary } from '../domain/vocabulary.ts';

/** A short vocabulary: one or two words of each. */
export function aVocabulary(changes: Partial<Vocabulary> = {}): Vocabulary {
  return { ...vocabularyFile.parse(VOCABULARY_FIELDS), ...changes };
}

export const VOCABULARY_FIELDS = {
  pillars: {
    apsc: pillar('APSC', 'Chính trị - An ninh', 'Political-Security'),
    aec: pillar('AEC', 'Kinh tế', 'Economic'),
    ascc: pillar('ASCC', 'Văn hóa - Xã hội', 'Socio-Cultural'),
  },
  topics: {
    origin: { name: { vi: 'Xuất xứ', en: 'Origin' }, group: 'business' },
    culture: { name: { vi: 'Văn hóa', en: 'Culture' }, group: 'society' },
  },
  audiences: {
    people: {
      name: { vi: 'Người dân', en: 'People' },
      about: { vi: 'Cho mọi người.', en: 'For everybody.' },
      icon: 'hat',
      dye: 'cham',
    },
  },
  forms: { guide: { name: { vi: 'Hướng dẫn', en: 'Guide' } } },
  countries: {
    LA: { name: { vi: 'Lào', en: 'Lao PDR' } },
    TH: { name: { vi: 'Thái Lan', en: 'Thailand' } },
  },
  issuers: { 'uy-ban': { name: { vi: 'Ủy ban nhân dân tỉnh', en: 'People’s Committee' } } },
};

function pillar(acronym: string, vi: string, en: string) {
  return {
    name: { vi: `Cộng đồng ${vi}`, en: `${en} Community` },
    short: { vi, en },
    acronym,
    about: { vi: `Về ${vi}.`, en: `On ${en}.` },
  };
}
