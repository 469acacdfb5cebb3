import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { finding, type Finding } from '../domain/finding.ts';
import { readYaml, type YamlReading } from './front-matter.ts';
import { shapeFindings } from './shape-findings.ts';
import { spellingFindings } from './spelling.ts';

export interface DataReading<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
  /** Where something in the file stands, for findings that come later. */
  lineOf(path: readonly PropertyKey[]): number;
}

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
    return { value: empty, findings, lineOf: () => 1 };
  }
  const reading = readYaml(source);
  const result = schema.safeParse(reading.data ?? undefined);
  const broken = reading.errors.map(({ line, message }) =>
    finding('unreadable-yaml', { file, line }, { reason: message.split('\n')[0] ?? message }),
  );
  const value = result.success ? result.data : empty;
  const shape =
    result.success || broken.length > 0
      ? []
      : shapeFindings(file, reading, result.error.issues, schema);
  return {
    value,
    findings: [...spellingFindings(file, source), ...broken, ...shape],
    lineOf: reading.lineOf satisfies YamlReading['lineOf'],
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
