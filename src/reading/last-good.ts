import { isError } from '../domain/finding.ts';
import type { Manuscript } from './manuscript.ts';
import type { Text } from './text.ts';

/**
 * A new reading, with what it could not read taken from the one before: the texts that are broken for
 * the moment, or everything where a file of data is. The findings are the new ones.
 */
export function keepLastGood(earlier: Manuscript, now: Manuscript): Manuscript {
  const broken = new Set(now.findings.filter(isError).map(({ file }) => file));
  const dataIsBroken = [...broken].some((file) => file.endsWith('.yaml'));
  if (dataIsBroken) return { ...earlier, findings: now.findings };
  const read = new Set(now.texts.map(({ file }) => file));
  const kept = earlier.texts.filter(({ file }) => broken.has(file) && !read.has(file));
  return kept.length === 0 ? now : { ...now, texts: [...now.texts, ...kept].toSorted(byFile) };
}

/** By code unit, the order in which folders are walked within one home. */
function byFile(a: Text, b: Text): number {
  return a.file < b.file ? -1 : 1;
}
