import type { Both } from '../locale/locale.ts';

interface ComponentForm {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Whether it opens and closes around words, or stands alone. */
  readonly holds: 'words' | 'nothing';
  /** For attributes with a closed list of values. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  readonly explained: Both;
}

/** What texts may use besides Markdown. Attributes are words in quotes, never code. */
export const COMPONENTS = {
  Fact: {
    required: ['id'],
    optional: [],
    holds: 'nothing',
    explained: {
      vi: 'Một số liệu trong facts.yaml, kèm ngày và nguồn.',
      en: 'A fact from facts.yaml, with its day and source.',
    },
  },
  Term: {
    required: ['id'],
    optional: [],
    holds: 'words',
    explained: {
      vi: 'Một thuật ngữ trong glossary.yaml, bấm vào thì hiện giải thích.',
      en: 'A term from glossary.yaml, explained on a click.',
    },
  },
  Note: {
    required: ['kind'],
    optional: ['title'],
    holds: 'words',
    values: { kind: ['info', 'check', 'benefit', 'archive'] },
    explained: { vi: 'Khung ghi chú.', en: 'A note in a box.' },
  },
  Benefits: {
    required: [],
    optional: [],
    holds: 'words',
    explained: { vi: 'Hàng các khung lợi ích.', en: 'A row of benefit boxes.' },
  },
  Benefit: {
    required: ['title'],
    optional: ['icon'],
    holds: 'words',
    values: { icon: ['hat', 'shop', 'book', 'boat'] },
    explained: { vi: 'Lợi ích cho một nhóm người.', en: 'What it brings one group of people.' },
  },
  Milestones: {
    required: [],
    optional: [],
    holds: 'words',
    explained: {
      vi: 'Các mốc: một danh sách mà mỗi dòng bắt đầu bằng **năm**.',
      en: 'Milestones: a list whose lines begin with the **year**.',
    },
  },
  WovenShare: {
    required: ['facts', 'title'],
    optional: ['caption'],
    holds: 'nothing',
    explained: { vi: 'Hình tỷ lệ phần trăm.', en: 'A picture of percentages.' },
  },
  Bars: {
    required: ['facts', 'title'],
    optional: ['caption'],
    holds: 'nothing',
    explained: { vi: 'Hình so sánh các số.', en: 'A picture comparing numbers.' },
  },
  FactList: {
    required: ['facts'],
    optional: [],
    holds: 'nothing',
    explained: { vi: 'Bảng các số liệu.', en: 'A list of facts.' },
  },
  Entries: {
    required: ['ids'],
    optional: [],
    holds: 'nothing',
    explained: { vi: 'Liên kết tới các mục khác.', en: 'Links to other entries.' },
  },
} as const satisfies Record<string, ComponentForm>;

export type ComponentName = keyof typeof COMPONENTS;

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENTS, name);
}
