import { createHash } from 'node:crypto';
import { inReadingOrder, isError, sayFinding, type Finding } from '../domain/finding.ts';
import { type PrintOptions, printForPeople } from './print-for-people.ts';

type Printer = (findings: readonly Finding[], options: PrintOptions) => string;

/** The ways findings can be printed, by the word a person types for `--format`. */
const PRINTERS = {
  text: printForPeople,
  json: printJson,
  github: printForGithub,
  gitlab: printForGitlab,
} as const satisfies Record<string, Printer>;

export type PrintFormat = keyof typeof PRINTERS;

export const PRINT_FORMATS: readonly string[] = Object.keys(PRINTERS);

export function isPrintFormat(word: string): word is PrintFormat {
  return Object.hasOwn(PRINTERS, word);
}

export function printFindings(
  findings: readonly Finding[],
  format: PrintFormat,
  options: PrintOptions,
): string {
  return PRINTERS[format](inReadingOrder(findings), options);
}

function printJson(findings: readonly Finding[], { locale }: PrintOptions): string {
  const items = findings.map((found) => ({
    rule: found.rule,
    level: levelOf(found),
    file: found.file,
    line: found.line ?? null,
    ...sayFinding(found, locale),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** GitHub shows these beside the lines of a pull request. */
function printForGithub(findings: readonly Finding[], { locale }: PrintOptions): string {
  return findings
    .map((found) => {
      const { what, fix } = sayFinding(found, locale);
      const place = [
        `file=${escapeProperty(found.file)}`,
        ...(found.line === undefined ? [] : [`line=${found.line}`]),
        `title=${escapeProperty(found.rule)}`,
      ].join(',');
      return `::${levelOf(found)} ${place}::${escapeMessage(`${what}\n${fix}`)}\n`;
    })
    .join('');
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** GitLab's code quality report; it compares fingerprints to tell old findings from new ones. */
function printForGitlab(findings: readonly Finding[], { locale }: PrintOptions): string {
  const items = findings.map((found) => {
    const { what, fix } = sayFinding(found, locale);
    return {
      description: `${what} ${fix}`,
      check_name: found.rule,
      fingerprint: fingerprint(found),
      severity: isError(found) ? 'major' : 'minor',
      location: { path: found.file, lines: { begin: found.line ?? 1 } },
    };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** Without the line, so that a finding stays the same when text above it grows. */
function fingerprint({ rule, file, values }: Finding): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, file, values]))
    .digest('hex');
}

function levelOf(found: Finding): 'error' | 'warning' {
  return isError(found) ? 'error' : 'warning';
}
