import type { Both } from '../locale/locale.ts';

/** What the command that checks the content says beside its findings. */
export const CHECKING_WORDS = {
  allGood: { vi: 'Không có gì phải sửa.', en: 'Nothing to mend.' },
  noGit: {
    vi: 'Git không cho biết tệp nào đã đổi, nên kiểm tra tất cả.',
    en: 'Git does not tell what has changed, so everything is checked.',
  },
  changed: {
    vi: (count: number) => `${count} tệp nội dung đã đổi; lỗi ở tệp khác cũng được nêu.`,
    en: (count: number) => `${count} files of content have changed; errors elsewhere are told too.`,
  },
  watching: {
    vi: 'Đang theo dõi thư mục content/. Nhấn Ctrl+C để thôi.',
    en: 'Watching the folder content/. Press Ctrl+C to stop.',
  },
  stopped: { vi: 'Đã thôi theo dõi.', en: 'Stopped watching.' },
} as const satisfies Record<string, Both<string | ((count: number) => string)>>;
