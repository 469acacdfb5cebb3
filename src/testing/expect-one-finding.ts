import { expect } from 'vitest';
import { sayFinding, type Finding } from '../domain/finding.ts';
import type { RuleName } from '../domain/rules/rules.ts';
import { LOCALES } from '../locale/locale.ts';
import { checkContent } from './content-folder.ts';
import type { Files } from './temp-folder.ts';

/** A mistake in otherwise good content, and what is to be said of it. */
export interface Mistake {
  readonly rule: RuleName;
  readonly files: Files;
  /** Where it is found. */
  readonly file: string;
  /** Words on the line where it is found; left out where it is about a whole file. */
  readonly at?: string;
  /** The line itself, where the file holds no words to find it by. */
  readonly line?: number;
}

export async function expectOneFinding(mistake: Mistake): Promise<Finding> {
  const { rule, files, file, at } = mistake;
  const found = await checkContent(files);
  const known = at === undefined ? mistake.line : lineWith(at, files[file]);
  const line = known === undefined ? {} : { line: known };
  expect(found).toEqual([{ rule, file, ...line, values: expect.anything() as unknown }]);
  const [only] = found;
  if (!only) throw new Error('There is no finding.');
  for (const locale of LOCALES) expectWholeSentences(only, locale);
  return only;
}

function expectWholeSentences(found: Finding, locale: (typeof LOCALES)[number]): void {
  const { what, fix } = sayFinding(found, locale);
  expect(`${what} ${fix}`).not.toMatch(/\{\w+\}|undefined|\[object|NaN/);
  expect(`${what} ${fix}`).toMatch(/^\S.* \S.*[.:!…)\]a-z0-9-]$/su);
}

function lineWith(words: string, content: Files[string] | undefined): number {
  if (typeof content !== 'string') throw new Error('The file to look in is no text.');
  const line = content.split('\n').findIndex((text) => text.includes(words)) + 1;
  if (line === 0) throw new Error(`No line says "${words}".`);
  return line;
}
