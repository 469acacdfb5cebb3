import { aboutRule, EXPLAINED, isContentRule } from '../domain/rules/explained/explained.ts';
import { nearest } from '../domain/nearest.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { RULES, type RuleName } from '../domain/rules/rules.ts';
import type { Both, Locale } from '../locale/locale.ts';

/** The words around an explanation. */
const EXPLAINING_WORDS = {
  error: {
    vi: 'lỗi, phải sửa mới dựng được trang',
    en: 'an error: nothing is built before it is mended',
  },
  warning: { vi: 'cảnh báo, trang vẫn dựng được', en: 'a warning: pages are built all the same' },
  why: { vi: 'Vì sao', en: 'Why' },
  mend: { vi: 'Cách sửa', en: 'What to do' },
  wrong: { vi: 'Chưa đúng', en: 'Wrong' },
  right: { vi: 'Đúng', en: 'Right' },
  unknown: { vi: 'Không có quy tắc nào tên là', en: 'There is no rule named' },
  nearest: { vi: 'Gần giống nhất', en: 'Nearest' },
  all: { vi: 'Tất cả các quy tắc: content/phat-hien.md', en: 'All rules: content/phat-hien.md' },
} as const satisfies Record<string, Both>;

/** What a rule looks for, why it matters, how to mend it, and an example. */
export function explainRule(name: string, locale: Locale): { words: string; isKnown: boolean } {
  if (!isRule(name)) return { words: unknownRule(name, locale), isKnown: false };
  const rule: Rule = RULES[name];
  const say = EXPLAINING_WORDS;
  const lines = [`${name} (${say[rule.level][locale]})`, '', plain(rule.what[locale]), ''];
  if (!isContentRule(name)) {
    lines.push(`${say.mend[locale]}: ${plain(rule.fix[locale])}`, '', aboutRule(name)[locale]);
    return { words: lines.join('\n'), isKnown: true };
  }
  const { why, wrong, right } = EXPLAINED[name];
  lines.push(
    `${say.why[locale]}: ${why[locale]}`,
    `${say.mend[locale]}: ${plain(rule.fix[locale])}`,
    '',
    `${say.wrong[locale]}:`,
    indented(wrong),
    `${say.right[locale]}:`,
    indented(right),
  );
  return { words: lines.join('\n'), isKnown: true };
}

/** A sentence of a rule where there is no finding to give it values. */
export function plain(sentence: string): string {
  return sentence.replace(/"?\{(nearest|because|brace|form)\}"?/g, '').replace(/\{(\w+)\}/g, '…');
}

function isRule(name: string): name is RuleName {
  return Object.hasOwn(RULES, name);
}

function unknownRule(name: string, locale: Locale): string {
  const { unknown, nearest: near, all } = EXPLAINING_WORDS;
  const meant = nearest(name, Object.keys(RULES));
  const hint = meant === undefined ? '' : ` ${near[locale]}: ${meant}.`;
  return `${unknown[locale]} "${name}".${hint}\n${all[locale]}`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}
