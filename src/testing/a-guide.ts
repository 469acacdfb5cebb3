import { readGuide, type Guide, type ReadGuide } from '../search/query/guide.ts';

/** A small guide for tests. */
export function aGuide(own: Partial<Guide> = {}): ReadGuide {
  return readGuide({
    words: 'tinh dong thap du lich la gi nuoc mam hoa binh an ninh su gia nhap khi nao',
    pages: [
      ['Đầu tư', 'vi/dau-tu/', 'hub', 0],
      ['Du lịch', 'vi/du-lich/', 'hub', 1],
      ['Cơ chế một cửa ASEAN', 'vi/co-che/', 'explainer', 2],
    ],
    terms: [
      ['asw', 'ASW', 'Cơ chế một cửa ASEAN', 'ASEAN Single Window'],
      ['tac', 'TAC', 'Hiệp ước Thân thiện và Hợp tác', 'Treaty of Amity and Cooperation'],
    ],
    formerly: [
      ['Kiên Giang', 'An Giang', 'vi/dia-phuong/'],
      ['Tiền Giang', 'Đồng Tháp', ''],
      ['Hòa Bình', 'Phú Thọ', '', 1],
    ],
    same: [['visa', 'thị thực']],
    glossary: 'vi/thuat-ngu/',
    archiveBefore: '',
    archive: [],
    ...own,
  });
}
