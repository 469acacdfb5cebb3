import type { Both, Locale } from '../locale/locale.ts';
import { RULES, type RuleName, type ValuesOf } from './rules/rules.ts';

/** Something wrong: which rule, where, and the words the rule's sentences need. */
export interface Finding {
  readonly rule: RuleName;
  /** Path from the project's folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1; absent when the finding is about a whole file. */
  readonly line?: number;
  readonly values: Readonly<Record<string, FindingValue>>;
}

/** A value that reads the same in every language, or one for each. */
export type FindingValue = string | number | Both;

export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
}

export function finding<R extends RuleName>(rule: R, place: Place, values: ValuesOf<R>): Finding {
  return {
    rule,
    file: place.file,
    ...(place.line === undefined ? {} : { line: place.line }),
    values,
  };
}

/** The finding's two sentences: what is wrong, and what to do. */
export function sayFinding(found: Finding, locale: Locale): { what: string; fix: string } {
  const rule: { what: Both; fix: Both } = RULES[found.rule];
  return { what: fill(rule.what, found, locale), fix: fill(rule.fix, found, locale) };
}

export function isError(found: Finding): boolean {
  return RULES[found.rule].level === 'error';
}

/** By file, then line, then rule: the order a reader mends them in, and the same every time. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.rule, b.rule),
  );
}

function fill(sentence: Both, found: Finding, locale: Locale): string {
  return sentence[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = found.values[name] ?? '';
    return String(typeof value === 'object' ? value[locale] : value);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
