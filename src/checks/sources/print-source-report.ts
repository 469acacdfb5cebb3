import type { Both, Locale } from '../../locale/locale.ts';
import type { SourceReport } from './source-report.ts';

const WORDS = {
  vi: {
    links: (count: number) => `Liên kết ra ngoài: ${count}`,
    facts: (count: number) => `Số liệu, cũ nhất đứng đầu: ${count}`,
    review: (day: string) => `xem lại trước ${day}`,
    unused: 'chưa bài nào dẫn',
    noAddress: 'không có địa chỉ',
  },
  en: {
    links: (count: number) => `Outside links: ${count}`,
    facts: (count: number) => `Facts, the oldest first: ${count}`,
    review: (day: string) => `to be reviewed before ${day}`,
    unused: 'cited by no text',
    noAddress: 'no address',
  },
} as const satisfies Both<unknown>;

/** For a person who opens each link and looks at each figure: a list to tick off. */
export function printSourceReport({ links, facts }: SourceReport, locale: Locale): string {
  const words = WORDS[locale];
  const linkLines = links.flatMap(({ address, usedBy }) => [address, ...usedBy.map(indented), '']);
  const factLines = facts.flatMap((fact) => [
    [fact.asOf, fact.id, fact.label[locale]].join('  '),
    indented(`${fact.publisher}, ${fact.address ?? words.noAddress}`),
    ...(fact.reviewBy === null ? [] : [indented(words.review(fact.reviewBy))]),
    ...(fact.usedBy.length > 0 ? fact.usedBy : [words.unused]).map(indented),
    '',
  ]);
  return [
    words.links(links.length),
    '',
    ...linkLines,
    words.facts(facts.length),
    '',
    ...factLines,
  ].join('\n');
}

function indented(line: string): string {
  return `  ${line}`;
}
