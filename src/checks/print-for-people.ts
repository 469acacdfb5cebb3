import { styleText } from 'node:util';
import { isError, sayFinding, type Finding } from '../domain/finding.ts';
import type { Both, Locale } from '../locale/locale.ts';

export interface PrintOptions {
  readonly locale: Locale;
  /** Only for people at a terminal. */
  readonly colour?: boolean;
}

type Paint = (style: 'red' | 'yellow' | 'bold' | 'dim', text: string) => string;

interface Group {
  readonly found: Finding;
  /** Further files in which the very same thing is wrong. */
  readonly others: number;
}

const SUMMARY: Both<(errors: number, warnings: number, files: number) => string> = {
  vi: (errors, warnings, files) => `${errors} lỗi, ${warnings} cảnh báo trong ${files} tệp.`,
  en: (errors, warnings, files) =>
    `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files, 'file')}.`,
};

const OTHERS: Both<(files: number) => string> = {
  vi: (files) => `Cùng một điều ở ${files} tệp khác.`,
  en: (files) => `The same in ${count(files, 'other file')}.`,
};

/**
 * One finding in a few lines: rule and place, what is wrong, what to do. Findings of one file stand
 * together; what is wrong in the same way on many pages, like a link of the menu, is said once.
 */
export function printForPeople(findings: readonly Finding[], options: PrintOptions): string {
  if (findings.length === 0) return '';
  const paint: Paint = options.colour === true ? colourful : plain;
  const blocks = group(findings).map((one) => block(one, options.locale, paint));
  return `${blocks.join('\n\n')}\n\n${summary(findings, options.locale, paint)}\n`;
}

function block({ found, others }: Group, locale: Locale, paint: Paint): string {
  const place = found.line === undefined ? found.file : `${found.file}:${found.line}`;
  const { what, fix } = sayFinding(found, locale);
  const rule = paint(isError(found) ? 'red' : 'yellow', found.rule);
  return [
    `${rule}  ${paint('bold', place)}`,
    `  ${what}`,
    `  ${fix}`,
    ...(others === 0 ? [] : [`  ${paint('dim', OTHERS[locale](others))}`]),
  ].join('\n');
}

function group(findings: readonly Finding[]): Group[] {
  const same = Map.groupBy(findings, ({ rule, values }) => JSON.stringify([rule, values]));
  return [...same.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const inFirst = alike.filter(({ file }) => file === first.file);
    const others = new Set(alike.map(({ file }) => file)).size - 1;
    return others === 0 ? alike.map((found) => ({ found, others })) : groupOf(inFirst, others);
  });
}

function groupOf(findings: readonly Finding[], others: number): Group[] {
  return findings.map((found, index) => ({ found, others: index === 0 ? others : 0 }));
}

function summary(findings: readonly Finding[], locale: Locale, paint: Paint): string {
  const errors = findings.filter(isError).length;
  const files = new Set(findings.map(({ file }) => file)).size;
  return paint('bold', SUMMARY[locale](errors, findings.length - errors, files));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const plain: Paint = (_, text) => text;

const colourful: Paint = (style, text) => styleText(style, text, { validateStream: false });
