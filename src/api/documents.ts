import { z } from 'astro/zod';
import type { Both } from '../locale/locale.ts';
import { eventItems, memberItems, provinceItems } from './place-items.ts';
import { quizItems, quizShape } from './quiz-items.ts';
import { factItems, glossaryItems, vocabularyItems } from './reference-items.ts';
import {
  aroundShape,
  eventShape,
  factShape,
  glossaryShape,
  memberShape,
  provinceShape,
  vocabularyShape,
} from './shapes.ts';
import type { Publishing } from './urls.ts';

/** One file of items: what it is, how an item looks, and the items. */
export interface DataDocument {
  readonly name: string;
  readonly about: Both;
  readonly shape: z.ZodType;
  readonly items: (publishing: Publishing) => readonly unknown[];
  /** What names an item within the file. */
  readonly idOf: (item: unknown) => string;
}

/** Everything but the entries, which come in pages and in each language. */
export const DOCUMENTS: readonly DataDocument[] = [
  document(
    'vocabularies',
    { vi: 'Bốn bộ từ vựng và các danh mục tên.', en: 'The vocabularies and lists of names.' },
    vocabularyShape,
    vocabularyItems,
    ({ vocabulary, id }) => `${vocabulary}/${id}`,
  ),
  document(
    'events',
    { vi: 'Từng lần diễn ra của các sự kiện.', en: 'Every occurrence of every event.' },
    eventShape,
    eventItems,
  ),
  document(
    'facts',
    { vi: 'Số liệu, kèm ngày và nguồn.', en: 'Figures with their dates and sources.' },
    factShape,
    factItems,
  ),
  document(
    'glossary',
    { vi: 'Thuật ngữ và chữ viết tắt.', en: 'Terms and acronyms.' },
    glossaryShape,
    glossaryItems,
  ),
  document(
    'members',
    { vi: 'Các nước thành viên ASEAN.', en: 'The member states of ASEAN.' },
    memberShape,
    memberItems,
  ),
  document(
    'provinces',
    { vi: 'Các địa phương của chuyên mục.', en: 'The provinces of this section.' },
    provinceShape,
    provinceItems,
  ),
  document(
    'quiz',
    { vi: 'Câu đố về ASEAN, kèm đáp án.', en: 'Questions on ASEAN, with their answers.' },
    quizShape,
    quizItems,
  ),
];

function document<T extends { readonly id: string }>(
  name: string,
  about: Both,
  item: z.ZodType<T>,
  items: (publishing: Publishing) => readonly T[],
  idOf: (item: T) => string = ({ id }) => id,
): DataDocument {
  const shape = z.strictObject({ ...aroundShape, items: z.array(item) });
  // The table holds documents of different items; each only ever meets its own.
  return { name, about, shape, items, idOf: idOf as (item: unknown) => string };
}
