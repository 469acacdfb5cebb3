import type { Both } from '../locale/locale.ts';
import type { Kind } from './kind.ts';

interface SectionForm {
  readonly name: Both;
  /** The word in the address. */
  readonly address: Both;
  /** The kinds whose entries live under this address; a hub without kinds gathers from others. */
  readonly kinds: readonly Kind[];
}

/** Where entries are listed: a word in the address and an item of the menu. An edition chooses. */
export const SECTIONS = {
  news: {
    name: { vi: 'Tin tức', en: 'News' },
    address: { vi: 'tin-tuc', en: 'news' },
    kinds: ['news'],
  },
  stories: {
    name: { vi: 'Câu chuyện', en: 'Stories' },
    address: { vi: 'cau-chuyen', en: 'stories' },
    kinds: ['story'],
  },
  about: {
    name: { vi: 'Tìm hiểu ASEAN', en: 'About ASEAN' },
    address: { vi: 'tim-hieu-asean', en: 'about-asean' },
    kinds: ['explainer'],
  },
  lessons: {
    name: { vi: 'Bài học', en: 'Lessons' },
    address: { vi: 'bai-hoc', en: 'lessons' },
    kinds: ['lesson'],
  },
  quiz: {
    name: { vi: 'Đố vui ASEAN', en: 'ASEAN quiz' },
    address: { vi: 'do-vui', en: 'quiz' },
    kinds: [],
  },
  members: {
    name: { vi: 'Các nước thành viên', en: 'Member states' },
    address: { vi: 'nuoc-thanh-vien', en: 'member-states' },
    kinds: ['member'],
  },
  partners: {
    name: { vi: 'Đối tác đối thoại', en: 'Dialogue partners' },
    address: { vi: 'doi-tac', en: 'partners' },
    kinds: ['partner'],
  },
  business: {
    name: { vi: 'Doanh nghiệp', en: 'Business' },
    address: { vi: 'doanh-nghiep', en: 'business' },
    kinds: [],
  },
  investment: {
    name: { vi: 'Đầu tư', en: 'Investment' },
    address: { vi: 'dau-tu', en: 'investment' },
    kinds: ['investment'],
  },
  province: {
    name: { vi: 'Địa phương', en: 'The province' },
    address: { vi: 'dia-phuong', en: 'province' },
    kinds: ['overview'],
  },
  tourism: {
    name: { vi: 'Du lịch', en: 'Tourism' },
    address: { vi: 'du-lich', en: 'tourism' },
    kinds: ['place'],
  },
  products: {
    name: { vi: 'Sản vật', en: 'Products' },
    address: { vi: 'san-vat', en: 'products' },
    kinds: ['product'],
  },
  cooperation: {
    name: { vi: 'Hợp tác', en: 'Cooperation' },
    address: { vi: 'hop-tac', en: 'cooperation' },
    kinds: ['cooperation'],
  },
  events: {
    name: { vi: 'Lịch', en: 'Calendar' },
    address: { vi: 'lich', en: 'calendar' },
    kinds: ['event'],
  },
  documents: {
    name: { vi: 'Văn bản', en: 'Documents' },
    address: { vi: 'van-ban', en: 'documents' },
    kinds: ['document'],
  },
  media: {
    name: { vi: 'Đa phương tiện', en: 'Media' },
    address: { vi: 'da-phuong-tien', en: 'media' },
    kinds: ['media'],
  },
  publications: {
    name: { vi: 'Ấn phẩm', en: 'Publications' },
    address: { vi: 'an-pham', en: 'publications' },
    kinds: ['publication'],
  },
  pages: {
    name: { vi: 'Về trang này', en: 'About this site' },
    address: { vi: 've-trang-nay', en: 'about-this-site' },
    kinds: ['page'],
  },
} as const satisfies Record<string, SectionForm>;

export type SectionId = keyof typeof SECTIONS;

// Object.keys is typed string[]; the table above has exactly these keys, and z.enum wants at least one.
export const SECTION_IDS = Object.keys(SECTIONS) as [SectionId, ...SectionId[]];

const SECTION_OF_KIND = new Map<Kind, SectionId>(
  SECTION_IDS.flatMap((id) => SECTIONS[id].kinds.map((kind): [Kind, SectionId] => [kind, id])),
);

/** Every kind lives in exactly one section; a test holds this. */
export function sectionOfKind(kind: Kind): SectionId {
  const section = SECTION_OF_KIND.get(kind);
  if (!section) throw new Error(`no section lists the kind "${kind}"`);
  return section;
}
