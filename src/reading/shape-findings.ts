import type { z } from 'astro/zod';
import { finding, type Finding, type FindingValue, type Place } from '../domain/finding.ts';
import { nearest } from '../domain/nearest.ts';
import type { Both } from '../locale/locale.ts';
import { dayExample, isDayMessage } from './day-example.ts';
import { fieldWords } from './field-words.ts';
import type { YamlReading } from './front-matter.ts';
import { explanationAt, keysAt, schemaAt } from './schema-path.ts';
import { adviceOn, asName } from './value-advice.ts';

type Issue = z.core.$ZodIssue;
type Reading = Pick<YamlReading, 'lineOf' | 'data'>;

/** A schema's complaints, said as findings with the line they are about. */
export function shapeFindings(
  file: string,
  reading: Reading,
  issues: readonly Issue[],
  schema: z.ZodType,
): Finding[] {
  const told = withoutMeant(issues.flatMap(ofChoice), reading.data, schema);
  // One value can break several rules of its field at once; the first says enough.
  const firsts = new Map(told.toReversed().map((issue) => [issue.path.join('\0'), issue]));
  return told
    .filter((issue) => firsts.get(issue.path.join('\0')) === issue)
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownField(file, reading, [...issue.path, key], schema))
        : [valueFinding(issue, { file, line: reading.lineOf(issue.path) }, reading.data, schema)],
    );
}

/** `Title:` is a field that nobody knows, and not also a title that is missing. */
function withoutMeant(issues: readonly Issue[], data: unknown, schema: z.ZodType): Issue[] {
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, fieldMeant(key, issue.path, schema)].join('\0'))
        : [],
    ),
  );
  return issues.filter(
    ({ path }) => !meant.has(path.join('\0')) || valueAt(data, path) !== undefined,
  );
}

function fieldMeant(
  field: string,
  path: readonly PropertyKey[],
  schema: z.ZodType,
): string | undefined {
  return IN_VIETNAMESE[field.toLowerCase()] ?? nearest(field.toLowerCase(), keysAt(schema, path));
}

/** Names that Vietnamese editors give to fields that nobody can do without. */
const IN_VIETNAMESE: Readonly<Record<string, string>> = {
  ngày: 'date',
  'tiêu đề': 'title',
  'tóm tắt': 'summary',
  nguồn: 'sources',
};

/** What the editor may have meant, ready to stand in a sentence. */
export function orNearest(word: string, candidates: Iterable<string>): FindingValue {
  return asNearest(nearest(word, candidates));
}

function asNearest(found: string | undefined): FindingValue {
  return found ? { vi: ` (gần giống nhất: "${found}")`, en: ` (nearest: "${found}")` } : '';
}

/** Of a field that takes one thing or another: what is wrong with the one that was plainly meant. */
function ofChoice(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [meant, ...others] = issue.errors.filter(
    (option) => !option.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  if (!meant || others.length > 0) return [issue];
  return meant.flatMap((inner) => ofChoice({ ...inner, path: [...issue.path, ...inner.path] }));
}

function unknownField(
  file: string,
  { lineOf }: Reading,
  path: readonly PropertyKey[],
  schema: z.ZodType,
): Finding {
  const field = String(path.at(-1));
  const near = asNearest(fieldMeant(field, path.slice(0, -1), schema));
  return finding('unknown-field', { file, line: lineOf(path) }, { field, nearest: near });
}

function valueFinding(issue: Issue, place: Place, data: unknown, root: z.ZodType): Finding {
  const { path, message } = issue;
  const value = valueAt(data, path);
  const field = fieldWords(path);
  const explained = explanationAt(root, path) ?? NOT_EXPLAINED;
  if (message === 'twice') return finding('named-twice', place, { field, name: shown(value) });
  if (value === undefined || value === null) {
    return finding('missing-field', place, { field, explained });
  }
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    const near = orNearest(String(value), choices);
    const values = { field, value: shown(value), choices: choices.join(', '), nearest: near };
    return finding('unknown-value', place, values);
  }
  const dayMessage = isDateUnion(issue) ? 'day' : message;
  if (isDayMessage(dayMessage)) {
    const example = dayExample(dayMessage, value);
    return finding('bad-date', place, { field, value: shown(value), ...example });
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    return finding('bad-value', place, { field, value: key, explained: asName(key) });
  }
  const advice = adviceOn({ issue, value, schema: schemaAt(root, path) });
  return finding('bad-value', place, {
    field,
    value: shown(value),
    explained: advice ? together(explained, advice) : explained,
  });
}

/** Every field that editors meet is explained; what is left is told where to look. */
const NOT_EXPLAINED: Both = {
  vi: 'xem cac-truong.md trong content.',
  en: 'see cac-truong.md in content.',
};

function together(one: Both, two: Both): Both {
  return { vi: `${one.vi} ${two.vi}`, en: `${one.en} ${two.en}` };
}

function isDateUnion(issue: Issue): boolean {
  return (
    issue.code === 'invalid_union' && issue.errors.flat().every(({ message }) => message === 'day')
  );
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
