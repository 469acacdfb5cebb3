import type { Both } from '../locale/locale.ts';
import type { PlannedMend } from './plan-mends.ts';

/** What mending says and asks. */
export const MENDING_WORDS = {
  nothing: { vi: 'Không có gì để tự sửa.', en: 'There is nothing to mend by itself.' },
  will: { vi: 'Có thể tự sửa:', en: 'These can be mended:' },
  ask: {
    vi: 'Sửa các tệp này không? (c là có, Enter là không) ',
    en: 'Mend these files? (y for yes, Enter for no) ',
  },
  done: { vi: 'Đã sửa.', en: 'Mended.' },
  left: { vi: 'Chưa sửa gì.', en: 'Nothing was mended.' },
  stopped: {
    vi: 'Không có trả lời, nên phần còn lại để nguyên. Đóng dấu bản dịch đã khớp bản gốc bằng: npm run stamp -- <thư mục của mục>',
    en: 'No answer came, so the rest was left as it was. Stamp translations that match their originals with: npm run stamp -- <folder of the entry>',
  },
} as const satisfies Record<string, Both>;

type Mend = PlannedMend['mends'][number];

export const MEND_NAMES: Readonly<Record<Mend, Both>> = {
  'not-nfc': { vi: 'chữ dùng dấu tổ hợp', en: 'combining marks' },
  'foreign-d': { vi: 'Ð thành Đ', en: 'Ð to Đ' },
  'invisible-character': { vi: 'ký tự không nhìn thấy', en: 'invisible characters' },
  'hard-space': { vi: 'dấu cách của Word', en: 'spaces of Word’s' },
  'tone-place': { vi: 'vị trí dấu thanh (hoà thành hòa)', en: 'places of tone marks (hoà to hòa)' },
  'trailing-space': { vi: 'dấu cách thừa cuối dòng', en: 'spaces at the ends of lines' },
  stamp: { vi: 'dấu bản dịch theo chữ đã sửa', en: 'the stamp, for the letters mended' },
  turned: { vi: 'xoay ảnh cho đúng chiều', en: 'the picture turned upright' },
  'private-data': { vi: 'bỏ nơi chụp và dữ liệu máy ảnh', en: 'place and camera data removed' },
};
