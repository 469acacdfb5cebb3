import type { Both } from '../locale/locale.ts';

/** What the command that begins an entry says and asks. */
export const DRAFTING_WORDS = {
  welcome: {
    vi: 'Tạo một mục mới. Câu nào chưa biết thì nhấn Enter để bỏ qua; Ctrl+C để thôi.',
    en: 'A new entry. Press Enter to skip what you do not know yet; Ctrl+C to stop.',
  },
  kind: { vi: 'Loại mục (số hoặc tên): ', en: 'Kind (number or name): ' },
  province: { vi: 'Tỉnh, thành (số hoặc tên): ', en: 'Province (number or name): ' },
  edition: { vi: 'Ấn bản (số hoặc tên): ', en: 'Edition (number or name): ' },
  titleVi: { vi: 'Tiêu đề tiếng Việt: ', en: 'Title in Vietnamese: ' },
  titleEn: { vi: 'Tiêu đề tiếng Anh: ', en: 'Title in English: ' },
  date: { vi: 'Ngày đăng', en: 'Day of publication' },
  again: { vi: 'Chưa đúng, xin gõ lại.', en: 'Not quite; type it again.' },
  dayAgain: {
    vi: 'Chưa đúng, xin gõ lại, ví dụ 20/11/2026.',
    en: 'Not quite; type it again, such as 20/11/2026.',
  },
  needed: { vi: 'Phần này không bỏ trống được.', en: 'This cannot be left out.' },
  choices: { vi: 'Chọn', en: 'Choose' },
  severalOf: {
    vi: 'Chọn một hoặc nhiều, cách nhau bằng dấu phẩy',
    en: 'Choose one or more, with commas',
  },
  willMake: { vi: 'Sẽ tạo:', en: 'This will be made:' },
  confirm: {
    vi: 'Tạo không? (Enter là có, k là không) ',
    en: 'Make it? (Enter for yes, n for no) ',
  },
  made: { vi: 'Đã tạo:', en: 'Made:' },
  stopped: { vi: 'Đã thôi, chưa ghi gì.', en: 'Stopped; nothing was written.' },
  noSuchKind: { vi: 'Không có loại mục nào tên là', en: 'There is no kind named' },
  nothing: { vi: 'Chưa ghi gì.', en: 'Nothing was written.' },
} as const satisfies Record<string, Both>;

/** What to do after an entry was made. */
export function nextSteps(folder: string): Both {
  const [, edition] = /^content\/editions\/([^/]+)/.exec(folder) ?? [];
  const dev = edition === undefined ? 'npm run dev' : `npm run dev -- --edition ${edition}`;
  const steps = {
    vi: [
      'Việc tiếp theo:',
      `  1. Mở ${folder}/index.vi.mdx, viết thay vào mọi chỗ ghi [cần viết], thêm nguồn.`,
      `  2. Xem thử khi viết: ${dev} (bản nháp có nhãn riêng).`,
      '  3. Dịch sang index.en.mdx, giữ đúng thứ tự các đoạn.',
      '  4. Kiểm tra: npm run check -- --changed',
      `  5. Đóng dấu bản dịch: npm run stamp -- ${folder}`,
      '  6. Khi được duyệt: xóa dòng draft: true.',
    ],
    en: [
      'What to do next:',
      `  1. Open ${folder}/index.vi.mdx, write in every place that says [cần viết], add sources.`,
      `  2. See it while you write: ${dev} (drafts carry a badge).`,
      '  3. Translate into index.en.mdx, with the paragraphs in the same order.',
      '  4. Check: npm run check -- --changed',
      `  5. Stamp the translation: npm run stamp -- ${folder}`,
      '  6. Once approved: delete the line draft: true.',
    ],
  };
  return { vi: steps.vi.join('\n'), en: steps.en.join('\n') };
}
