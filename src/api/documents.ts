import { z } from 'astro/zod';
import type { DataDocumentName } from '../domain/open-data.ts';
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
  readonly name: DataDocumentName;
  readonly about: Both;
  readonly shape: z.ZodType;
  readonly items: (publishing: Publishing) => readonly unknown[];
  /** What names an item within the file. */
  readonly idOf: (item: unknown) => string;
}

/** Everything but the entries, which come in pages and in each language. */
export const DOCUMENTS: readonly DataDocument[] = [
  document({
    name: 'vocabularies',
    vi: 'Bốn bộ từ vựng và các danh mục tên.',
    en: 'The vocabularies and lists of names.',
    item: vocabularyShape,
    items: vocabularyItems,
    idOf: ({ vocabulary, id }) => `${vocabulary}/${id}`,
  }),
  document({
    name: 'events',
    vi: 'Từng lần diễn ra của các sự kiện.',
    en: 'Every occurrence of every event.',
    item: eventShape,
    items: eventItems,
  }),
  document({
    name: 'facts',
    vi: 'Số liệu, kèm ngày và nguồn.',
    en: 'Figures with their dates and sources.',
    item: factShape,
    items: factItems,
  }),
  document({
    name: 'glossary',
    vi: 'Thuật ngữ và chữ viết tắt.',
    en: 'Terms and acronyms.',
    item: glossaryShape,
    items: glossaryItems,
  }),
  document({
    name: 'members',
    vi: 'Các nước thành viên ASEAN.',
    en: 'The member states of ASEAN.',
    item: memberShape,
    items: memberItems,
  }),
  document({
    name: 'provinces',
    vi: 'Các địa phương của chuyên mục.',
    en: 'The provinces of this section.',
    item: provinceShape,
    items: provinceItems,
  }),
  document({
    name: 'quiz',
    vi: 'Câu đố về ASEAN, kèm đáp án.',
    en: 'Questions on ASEAN, with their answers.',
    item: quizShape,
    items: quizItems,
  }),
];

interface DocumentForm<T> extends Both {
  readonly name: DataDocumentName;
  readonly item: z.ZodType<T>;
  readonly items: (publishing: Publishing) => readonly T[];
  readonly idOf?: (item: T) => string;
}

function document<T extends { readonly id: string }>({
  name,
  vi,
  en,
  item,
  items,
  idOf = ({ id }) => id,
}: DocumentForm<T>): DataDocument {
  const shape = z.strictObject({ ...aroundShape, items: z.array(item) });
  // The table holds documents of different items; each only ever meets its own.
  return { name, about: { vi, en }, shape, items, idOf: idOf as (item: unknown) => string };
}
