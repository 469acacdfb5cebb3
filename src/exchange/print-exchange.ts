import type { Both, Locale } from '../locale/locale.ts';
import type { Exchanged, ExchangeStep, FeedResult } from './exchange.ts';
import type { Outcome } from './take/plan-feed.ts';

const STEPS: Record<ExchangeStep, Both> = {
  content: { vi: 'Đọc nội dung đang có', en: 'Reading what is there' },
  fetching: { vi: 'Đọc nguồn', en: 'Reading' },
  drafting: { vi: 'Soạn bản nháp', en: 'Drafting' },
  checking: { vi: 'Kiểm tra bản nháp', en: 'Checking the drafts' },
  writing: { vi: 'Ghi bản nháp', en: 'Writing drafts' },
};

/** Each outcome as it is counted; nothing is said of what did not happen. */
const OUTCOMES: Record<Outcome, Both> = {
  taken: { vi: 'bài mới, ghi thành bản nháp', en: 'new, written as drafts' },
  updated: { vi: 'bản nháp cập nhật theo bài gốc', en: 'drafts updated after their originals' },
  same: { vi: 'đã nhận, không đổi', en: 'taken before and unchanged' },
  edited: { vi: 'bài gốc đổi, bản ở đây đã biên tập', en: 'changed there, edited here' },
  withdrawn: { vi: 'bài gốc đã gỡ', en: 'withdrawn there' },
  duplicate: { vi: 'đã có ở đây', en: 'here already' },
  declined: { vi: 'không nhận (loại bài, leaveOut, hoặc đã xóa)', en: 'left out by choice' },
  postponed: {
    vi: 'để lần chạy sau (ảnh và tệp đã nhiều)',
    en: 'left for the next run (many files)',
  },
  refused: { vi: 'bị từ chối', en: 'refused' },
};

const SAID = {
  none: {
    vi: 'Ấn bản này chưa có nguồn chia sẻ nào trong partnerFeeds (edition.yaml).',
    en: 'This edition has no partnerFeeds in its edition.yaml.',
  },
  unread: { vi: 'không đọc được', en: 'could not be read' },
  empty: { vi: 'không có bài nào', en: 'has no entries' },
  files: { vi: 'ảnh và tệp đi cùng', en: 'pictures and files with them' },
  dryRun: { vi: 'Chạy thử: không ghi gì.', en: 'A trial: nothing was written.' },
  next: {
    vi: 'Đọc từng bản nháp, sửa, rồi bỏ dòng draft: true để đăng.',
    en: 'Read each draft, amend it, and remove draft: true to publish it.',
  },
} as const satisfies Record<string, Both>;

export function stepLine(step: ExchangeStep, detail: string, locale: Locale): string {
  return `${STEPS[step][locale]}${detail ? ` ${detail}` : ''}`;
}

/** What was done, feed by feed, and what an editor does next. */
export function printExchange(
  { results }: Pick<Exchanged, 'results'>,
  { locale, dryRun }: { readonly locale: Locale; readonly dryRun: boolean },
): string {
  if (results.length === 0) return `${SAID.none[locale]}\n`;
  const folders = results.flatMap((result) => result.folders);
  const lines = [
    ...results.flatMap((result) => [...feedLines(result, locale), '']),
    ...folders.map((folder) => `  ${folder}`),
    ...(dryRun ? [SAID.dryRun[locale]] : folders.length > 0 ? [SAID.next[locale]] : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function feedLines({ name, counts, files }: FeedResult, locale: Locale): string[] {
  const heading = typeof name === 'string' ? name : name[locale];
  if (!counts) return [`${heading}: ${SAID.unread[locale]}`];
  // Object.keys is typed string[]; the table has exactly these keys.
  const happened = (Object.keys(OUTCOMES) as Outcome[]).filter((outcome) => counts[outcome] > 0);
  if (happened.length === 0) return [`${heading}: ${SAID.empty[locale]}`];
  return [
    heading,
    ...happened.map((outcome) => `  ${counts[outcome]} ${OUTCOMES[outcome][locale]}`),
    ...(files > 0 ? [`  ${files} ${SAID.files[locale]}`] : []),
  ];
}
