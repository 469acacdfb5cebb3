import type { Kind } from '../domain/kind.ts';
import type { KindDraft } from './kind-draft.ts';

/** What a province says of itself. */
export const PROVINCE_DRAFTS = {
  overview: {
    name: { vi: 'Hồ sơ tỉnh', en: 'Profile of the province' },
    home: 'province',
    opening: {
      vi: 'Điều cần biết trước hết về tỉnh, có ngày và nguồn.',
      en: 'What to know first about the province, with its day and source.',
    },
    headings: [
      { vi: 'Đất và người', en: 'Land and people' },
      { vi: 'Kinh tế', en: 'Economy' },
      { vi: 'Cùng làm với ASEAN', en: 'Working with ASEAN' },
    ],
  },
  place: {
    name: { vi: 'Điểm đến', en: 'Place to visit' },
    home: 'province',
    opening: {
      vi: 'Nơi này ở đâu và vì sao đáng đến.',
      en: 'Where it is and why to go there.',
    },
    headings: [
      { vi: 'Xem gì, làm gì', en: 'What to see and do' },
      { vi: 'Đi lại', en: 'Getting there' },
      { vi: 'Gần với các nước ASEAN', en: 'Close to ASEAN neighbours' },
    ],
  },
  product: {
    name: { vi: 'Sản vật', en: 'Product' },
    home: 'province',
    opening: {
      vi: 'Sản phẩm gì, làm ra ở đâu, khác gì nơi khác.',
      en: 'What it is, where it is made and what sets it apart.',
    },
    headings: [
      { vi: 'Cách làm', en: 'How it is made' },
      { vi: 'Khi bán sang các nước ASEAN', en: 'Selling it in ASEAN' },
    ],
  },
  investment: {
    name: { vi: 'Đầu tư', en: 'Investment' },
    home: 'province',
    opening: {
      vi: 'Nơi hoặc dự án gì, đang ở bước nào, theo văn bản nào.',
      en: 'Which place or project, how far it has come, and by which decision.',
    },
    headings: [
      { vi: 'Điều kiện hiện có', en: 'What is there now' },
      { vi: 'Ai nên quan tâm', en: 'Who should look at it' },
      { vi: 'Hỏi ở đâu', en: 'Where to ask' },
    ],
  },
  cooperation: {
    name: { vi: 'Hợp tác', en: 'Cooperation' },
    home: 'province',
    opening: {
      vi: 'Hợp tác với ai, từ khi nào, về việc gì.',
      en: 'With whom, since when and about what.',
    },
    headings: [
      { vi: 'Những việc đã làm', en: 'What has been done' },
      { vi: 'Ai có thể tham gia', en: 'Who can take part' },
    ],
  },
} as const satisfies Partial<Record<Kind, KindDraft>>;
