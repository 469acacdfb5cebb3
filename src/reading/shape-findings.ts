import type { z } from 'astro/zod';
import { explanationOf, isRealDay } from '../domain/field.ts';
import { finding, type Finding, type FindingValue } from '../domain/finding.ts';
import { nearest } from '../domain/nearest.ts';
import type { Both } from '../locale/locale.ts';
import type { YamlReading } from './front-matter.ts';

type Issue = z.core.$ZodIssue;

const WHOLE_FILE: Both = { vi: '(cả tệp)', en: '(the whole file)' };

const DATE_MESSAGES = new Set(['day', 'moment']);

/** A schema's complaints, said as findings with the line they are about. */
export function shapeFindings(
  file: string,
  reading: Pick<YamlReading, 'lineOf' | 'data'>,
  issues: readonly Issue[],
  schema: z.ZodType,
): Finding[] {
  // One value can break several rules of its field at once; the first says enough.
  const firsts = new Map(issues.toReversed().map((issue) => [issue.path.join('\0'), issue]));
  return issues
    .filter((issue) => firsts.get(issue.path.join('\0')) === issue)
    .flatMap((issue) => {
      const place = { file, line: reading.lineOf(issue.path) };
      const value = valueAt(reading.data, issue.path);
      return issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) =>
            finding(
              'unknown-field',
              { file, line: reading.lineOf([...issue.path, key]) },
              { field: key, nearest: orNearest(key, keysAt(schema, issue.path)) },
            ),
          )
        : [valueFinding(issue, place, value, schemaAt(schema, issue.path))];
    });
}

/** What the editor may have meant, ready to stand in a sentence. */
export function orNearest(word: string, candidates: Iterable<string>): FindingValue {
  const found = nearest(word, candidates);
  return found ? { vi: ` (gần giống nhất: "${found}")`, en: ` (nearest: "${found}")` } : '';
}

function valueFinding(
  issue: Issue,
  place: { file: string; line: number },
  value: unknown,
  schema: z.ZodType | undefined,
): Finding {
  const field = issue.path.length > 0 ? issue.path.map(String).join('.') : WHOLE_FILE;
  const explained = explanationText(schema);
  if (value === undefined || value === null)
    return finding('missing-field', place, { field, explained });
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    return finding('unknown-value', place, {
      field,
      value: shown(value),
      choices: choices.join(', '),
      nearest: orNearest(String(value), choices),
    });
  }
  if (DATE_MESSAGES.has(issue.message) || isDateUnion(issue)) {
    return finding('bad-date', place, { field, value: shown(value), example: exampleFor(value) });
  }
  const advice = withQuotesAdvice(explained, value, schema);
  return finding('bad-value', place, { field, value: shown(value), explained: advice });
}

/** The same day as it should be written, where the field holds one: 20/11/2026. */
function exampleFor(value: unknown): string {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(String(value));
  const [, day = '', month = '', year = ''] = parts ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(meant) ? meant : '2026-11-20';
}

/** YAML takes `2025` for a number where the field wants words. */
function withQuotesAdvice(explained: Both, value: unknown, schema: z.ZodType | undefined): Both {
  const isWords = typeof value === 'number' && schema?.safeParse(String(value)).success === true;
  if (!isWords) return explained;
  return {
    vi: `${explained.vi} Viết trong dấu nháy: '${value}'.`,
    en: `${explained.en} Write it in quotes: '${value}'.`,
  };
}

function isDateUnion(issue: Issue): boolean {
  return (
    issue.code === 'invalid_union' &&
    issue.errors.flat().every(({ message }) => DATE_MESSAGES.has(message))
  );
}

function explanationText(schema: z.ZodType | undefined): Both {
  return (schema && explanationOf(schema)) ?? { vi: '…', en: '…' };
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null
        ? (inside as Record<PropertyKey, unknown>)[key] // any key of any object is unknown
        : undefined,
    data,
  );
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inside = schemaAt(schema, path);
  return inside ? Object.keys(shapeOf(inside) ?? {}) : [];
}

/** The schema of a nested field, as far as objects, lists and optional fields lead. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let inside: z.ZodType | undefined = schema;
  for (const key of path) inside = inside && stepInto(inside, key);
  return inside;
}

function stepInto(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  const definition = definitionOf(schema);
  if (definition.innerType) return stepInto(definition.innerType, key);
  if (definition.element) return definition.element;
  if (definition.valueType) return definition.valueType;
  return shapeOf(schema)?.[String(key)];
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  const definition = definitionOf(schema);
  return definition.innerType ? shapeOf(definition.innerType) : definition.shape;
}

interface Definition {
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly shape?: Record<string, z.ZodType>;
}

/** Zod types each class's definition on its own; here only these four optional parts matter. */
function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}
