import type { z } from 'astro/zod';
import {
  originalSchema,
  sharedFieldNames,
  translationSchema,
  type EntryWords,
  type Shared,
} from '../domain/entry/entry.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { TO_WRITE } from '../domain/to-write.ts';
import { frontMatterOf, readYaml, type YamlReading } from './front-matter.ts';
import { readBody } from './read-body.ts';
import { shapeFindings } from './shape-findings.ts';
import { encodingFindings, spellingFindings } from './spelling.ts';
import type { Text } from './text.ts';
import { quoteFindings, withoutCaused, yamlFindings } from './yaml-findings.ts';

export interface TextReading {
  /** Absent when the file is too broken to use. */
  readonly text?: Text;
  readonly findings: readonly Finding[];
}

export type TextPlace = Pick<Text, 'file' | 'folder' | 'entry' | 'kind' | 'home' | 'locale'>;

/** Shape: one text, read on its own. */
export function readText(place: TextPlace, source: string): TextReading {
  const { file } = place;
  const encoding = encodingFindings(file, source);
  if (encoding.length > 0) return { findings: encoding };
  const spelling = spellingFindings(file, source);
  const yaml = frontMatterOf(source);
  if (yaml === undefined) return { findings: [...spelling, withoutFields(file, source)] };
  const reading = readYaml(yaml);
  if (reading.errors.length > 0 && runsIntoBody(yaml)) {
    return { findings: [...spelling, finding('unclosed-front-matter', { file, line: 1 }, {})] };
  }
  const quotes = quoteFindings(file, yaml);
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
  const data = withoutEmpty(recordOf(reading.data));
  const translation = 'translates' in data;
  const strays = translation ? sharedFieldNames(kind).filter((name) => name in data) : [];
  const kept = Object.fromEntries(Object.entries(data).filter(([name]) => !strays.includes(name)));
  const schema = translation ? translationSchema(kind) : originalSchema(kind);
  const result = schema.safeParse(kept);
  const findings = [
    ...strays.map((field) => strayFinding(place, reading, field)),
    ...(result.success
      ? []
      : shapeFindings(file, { ...reading, data: kept }, result.error.issues, schema)),
  ];
  return result.success
    ? { parts: partsOf(place, result.data, translation), findings }
    : { findings };
}

function strayFinding(place: TextPlace, reading: YamlReading, field: string): Finding {
  const line = reading.keyLines[field];
  const original = `index.${place.locale === 'vi' ? 'en' : 'vi'}.mdx`;
  return finding('shared-field-in-translation', { file: place.file, line }, { field, original });
}

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
