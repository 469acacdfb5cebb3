import type { z } from 'astro/zod';
import {
  originalSchema,
  sharedFieldNames,
  translationSchema,
  type EntryWords,
  type Shared,
} from '../domain/entry/entry.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { otherLocale } from '../locale/locale.ts';
import { TO_WRITE } from '../domain/to-write.ts';
import { frontMatterOf, readYaml, type YamlReading } from './front-matter.ts';
import { hardSpaceFindings } from './hard-spaces.ts';
import { mergeFindings } from './merge-marks.ts';
import { readBody } from './read-body.ts';
import { shapeFindings } from './shape-findings.ts';
import { encodingFindings, spellingFindings } from './spelling.ts';
import type { Text } from './text.ts';
import { hashFindings, quoteFindings, withoutCaused, yamlFindings } from './yaml-findings.ts';

export interface TextReading {
  /** Absent when the file is too broken to use. */
  readonly text?: Text;
  readonly findings: readonly Finding[];
}

export type TextPlace = Pick<Text, 'file' | 'folder' | 'entry' | 'kind' | 'home' | 'locale'>;

/** Shape: one text, read on its own. */
export function readText(place: TextPlace, source: string): TextReading {
  const { file } = place;
  const broken = [...encodingFindings(file, source), ...mergeFindings(file, source)];
  if (broken.length > 0) return { findings: broken };
  const spelling = spellingFindings(file, source);
  const yaml = frontMatterOf(source);
  if (yaml === undefined) return { findings: [...spelling, withoutFields(file, source)] };
  const reading = readYaml(yaml);
  if (reading.errors.length > 0 && runsIntoBody(yaml)) {
    return { findings: [...spelling, finding('unclosed-front-matter', { file, line: 1 }, {})] };
  }
  const quotes = [
    ...quoteFindings(file, yaml),
    ...hardSpaceFindings(file, yaml),
    ...hashFindings(file, yaml),
  ];
  const fields = readFields(place, reading);
  const body = readBody(file, source);
  const findings = [...spelling, ...withoutCaused(quotes, fields.findings), ...body.findings];
  if (!fields.parts || !body.outline) return { findings };
  return {
    findings,
    text: {
      ...place,
      ...fields.parts,
      outline: body.outline,
      lines: reading.keyLines,
      toWrite: linesToWrite(place, source),
    },
  };
}

/** Where a draft still waits for words. */
function linesToWrite({ locale }: TextPlace, source: string): number[] {
  if (!source.includes(TO_WRITE[locale])) return [];
  return source
    .split('\n')
    .flatMap((line, index) => (line.includes(TO_WRITE[locale]) ? [index + 1] : []));
}

function withoutFields(file: string, source: string): Finding {
  const rule = /^\uFEFF?---[ \t]*\r?\n/.test(source) ? 'unclosed-front-matter' : 'no-front-matter';
  return finding(rule, { file, line: 1 }, {});
}

/** The next --- was far down in the text: after an empty line no field begins. */
function runsIntoBody(yaml: string): boolean {
  return /\r?\n[ \t]*\r?\n(?![\w-]+:|[ \t#-]|\r?\n|$)/.test(yaml);
}

type Parts = Pick<Text, 'words' | 'shared' | 'stamp'>;

function readFields(
  place: TextPlace,
  reading: YamlReading,
): { parts?: Parts; findings: Finding[] } {
  const { file, kind } = place;
  if (reading.errors.length > 0) {
    return { findings: yamlFindings(file, reading.errors) };
  }
  const lone = withoutTranslates(place, reading);
  if (lone) return { findings: [lone] };
  const data = withoutEmpty(recordOf(reading.data));
  const translation = 'translates' in data;
  const strays = translation ? sharedFieldNames(kind).filter((name) => name in data) : [];
  const kept = Object.fromEntries(Object.entries(data).filter(([name]) => !strays.includes(name)));
  const schema = translation ? translationSchema(kind) : originalSchema(kind);
  const result = schema.safeParse(kept);
  const findings = [
    ...strayFindings(place, reading, strays),
    ...(result.success
      ? []
      : shapeFindings(file, { ...reading, data: kept }, result.error.issues, schema)),
  ];
  return result.success
    ? { parts: partsOf(place, result.data, translation), findings }
    : { findings };
}

/** However many there are: they were copied together and are deleted together. */
function strayFindings(
  place: TextPlace,
  reading: YamlReading,
  strays: readonly string[],
): Finding[] {
  const [first] = strays.toSorted(
    (a, b) => (reading.keyLines[a] ?? 0) - (reading.keyLines[b] ?? 0),
  );
  if (first === undefined) return [];
  const line = reading.keyLines[first];
  const values = { field: strays.join('", "'), original: `index.${otherLocale(place.locale)}.mdx` };
  return [finding('shared-field-in-translation', { file: place.file, line }, values)];
}

/** A text without any field of an original is hardly one, and lacks a single line. */
function withoutTranslates({ file, kind }: TextPlace, reading: YamlReading): Finding | undefined {
  const names = Object.keys(recordOf(reading.data));
  const line = reading.keyLines['title'];
  const isOne = names.some(
    (name) => name === 'translates' || sharedFieldNames(kind).includes(name),
  );
  return isOne || line === undefined
    ? undefined
    : finding('missing-field', { file, line }, { field: '"translates"', explained: TRANSLATES });
}

const TRANSLATES = {
  vi: 'bản dịch thì ghi translates: pending; bản gốc thì ghi date, sources và các trường dùng chung khác.',
  en: 'in a translation translates: pending; in an original date, sources and the other shared fields.',
};

/** The schema has just vouched for these shapes; it is built per kind, which types cannot follow. */
function partsOf(place: TextPlace, data: z.output<z.ZodObject>, translation: boolean): Parts {
  const words = data as unknown as EntryWords;
  if (translation) return { words, stamp: String(data['translates']) };
  const shared = { ...data, kind: place.kind } as unknown as Shared;
  return { words, shared };
}

/** A field with nothing after its colon is left out, as a draft leaves many. */
function withoutEmpty(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}

function recordOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Record<string, unknown>) // an object that is no array has string keys
    : {};
}
