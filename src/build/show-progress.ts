import type { Both, Locale } from '../locale/locale.ts';
import type { BuildStep } from './build-edition.ts';

const STEPS: Record<BuildStep, Both> = {
  content: { vi: 'Đọc và kiểm tra nội dung', en: 'Reading and checking content' },
  pages: { vi: 'Dựng trang', en: 'Building pages' },
  pictures: { vi: 'Xử lý ảnh', en: 'Making pictures' },
  cards: { vi: 'Vẽ ảnh chia sẻ', en: 'Drawing share cards' },
  data: { vi: 'Viết dữ liệu mở', en: 'Writing open data' },
  embeds: { vi: 'Viết phần nhúng', en: 'Writing what others embed' },
  search: { vi: 'Lập chỉ mục tìm kiếm', en: 'Indexing for search' },
  checks: { vi: 'Kiểm tra trang đã dựng', en: 'Checking the built pages' },
  done: { vi: 'Xong', en: 'Done' },
};

/** One line a step; at a terminal the line also counts while a long step runs. */
export function showProgress(edition: string, locale: Locale) {
  const started = Date.now();
  const live = process.stdout.isTTY;
  let current: BuildStep | undefined;
  const seconds = (): string => ((Date.now() - started) / 1000).toFixed(1);
  const line = (step: BuildStep, detail: string): string =>
    `${edition}  ${STEPS[step][locale]}${detail ? ` ${detail}` : ''}  (${seconds()} s)`;
  return {
    say(step: BuildStep, detail: string): void {
      const isNew = step !== current;
      if (isNew && current !== undefined && live) process.stdout.write('\n');
      current = step;
      if (live) process.stdout.write(`\r\u001b[K${line(step, detail)}`);
      else if (isNew) process.stdout.write(`${line(step, '')}\n`);
    },
    end(): void {
      if (live) process.stdout.write('\n');
    },
  };
}
