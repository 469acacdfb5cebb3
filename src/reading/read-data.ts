import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { finding, type Finding } from '../domain/finding.ts';
import { readYaml } from './front-matter.ts';
import { hardSpaceFindings } from './hard-spaces.ts';
import { mergeFindings } from './merge-marks.ts';
import { shapeFindings } from './shape-findings.ts';
import { encodingFindings, spellingFindings } from './spelling.ts';
import { hashFindings, quoteFindings, withoutCaused, yamlFindings } from './yaml-findings.ts';

export interface DataReading<T> {
  readonly file: string;
  readonly value: T;
  readonly findings: readonly Finding[];
  /** Where each part of the file stands, for findings that come later. */
  readonly lines: DataLines;
}

/** Lines by path: `so-thanh-vien.source`, `0.from`. */
export type DataLines = Readonly<Record<string, number>>;

/**
 * One YAML file of data; `empty` stands in when the file is absent or broken. Where nothing can
 * stand in, the file has to be there.
 */
export function readData<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  empty: z.output<S>,
): DataReading<z.output<S>> {
  const source = readIfThere(join(root, file));
  if (source === undefined) {
    const findings = empty === undefined ? [finding('missing-file', { file }, {})] : [];
    return { file, value: empty, findings, lines: {} };
  }
  const unread = [...encodingFindings(file, source), ...mergeFindings(file, source)];
  if (unread.length > 0) return { file, value: empty, findings: unread, lines: {} };
  const reading = readYaml(source);
  const result = schema.safeParse(reading.data ?? undefined);
  const quotes = [
    ...quoteFindings(file, source),
    ...hardSpaceFindings(file, source),
    ...hashFindings(file, source),
  ];
  const broken = yamlFindings(file, reading.errors);
  const value = result.success ? result.data : empty;
  const shape =
    result.success || broken.length > 0
      ? []
      : shapeFindings(file, reading, result.error.issues, schema);
  return {
    file,
    value,
    findings: [...spellingFindings(file, source), ...withoutCaused(quotes, [...broken, ...shape])],
    lines: reading.allLines(),
  };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
