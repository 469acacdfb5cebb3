import type { Both, Locale } from '../locale/locale.ts';
import type { StampState } from './stamp-state.ts';

/** What the command that stamps translations says and asks. */
export const STAMPING_WORDS = {
  unreadable: {
    vi: 'cần một bản gốc đọc được và một bản dịch có dòng "translates:".',
    en: 'needs an original that can be read and a translation with the line "translates:".',
  },
  unfinished: {
    vi: 'bản dịch còn chỗ ghi [cần viết] hoặc [to write]; dịch xong rồi hãy đóng dấu.',
    en: 'the translation still says [cần viết] or [to write]; stamp it once it is done.',
  },
  current: { vi: 'đã khớp, không phải đóng dấu lại.', en: 'matches already; nothing to stamp.' },
  ask: {
    vi: 'Bản dịch đã khớp những đoạn này chưa? (c là rồi, Enter là chưa) ',
    en: 'Does the translation match these paragraphs by now? (y for yes, Enter for no) ',
  },
  stamped: { vi: 'Đã đóng dấu:', en: 'Stamped:' },
  left: { vi: 'Để nguyên:', en: 'Left as it was:' },
  allCurrent: {
    vi: 'Mọi bản dịch đều khớp bản gốc.',
    en: 'Every translation matches its original.',
  },
  stopped: {
    vi: 'Đã dừng. Những gì chưa trả lời thì để nguyên.',
    en: 'Stopped. What was not answered is as it was.',
  },
} as const satisfies Record<string, Both>;

type Open = Extract<StampState, { readonly is: 'never' | 'behind' }>;

/** What has changed since, each paragraph with its line and first words. */
export function changeLines(file: string, state: Open, locale: Locale): string[] {
  const { changed, total, removed, translated } = state;
  const say = {
    vi: {
      never: `${file}: chưa đóng dấu lần nào (bản gốc ${total} đoạn).`,
      behind: `${file}: chậm hơn bản gốc ${Math.max(changed.length, 1)}/${total} đoạn.`,
      removed: `  ${removed} đoạn cũ không còn hoặc đã viết lại.`,
      uneven: `  Lưu ý: bản gốc có ${total} đoạn, bản dịch có ${translated}.`,
      line: 'dòng',
    },
    en: {
      never: `${file}: never stamped (the original has ${total} paragraphs).`,
      behind: `${file}: behind its original by ${Math.max(changed.length, 1)} of ${total} paragraphs.`,
      removed: `  Paragraphs that are gone or were written anew: ${removed}.`,
      uneven: `  Note: the original has ${total} paragraphs, the translation ${translated}.`,
      line: 'line',
    },
  }[locale];
  const shown = state.is === 'behind' ? changed : [];
  return [
    say[state.is],
    ...shown.map(({ line, heading, begins }) => {
      const under = heading === '' || begins.startsWith(heading) ? '' : `[${heading}] `;
      return `  ${say.line} ${line}: ${under}${begins}`;
    }),
    ...(removed > 0 ? [say.removed] : []),
    ...(translated === total ? [] : [say.uneven]),
  ];
}
