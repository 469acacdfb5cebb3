import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { Counts, Outcome, Step } from './step.ts';

const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/**
 * How many tests passed and failed. A step that is one check counts as one test; a failed run
 * never counts as none, also when vitest could not even begin or a file could not be read.
 */
export function countTests(step: Pick<Step, 'report'>, outcome: Outcome): Counts {
  const ownCount = { passed: outcome === 'passed' ? 1 : 0, failed: outcome === 'passed' ? 0 : 1 };
  const counted = step.report === undefined ? undefined : readReport(step.report);
  if (counted === undefined) return ownCount;
  const { numPassedTests: passed, numFailedTests } = counted;
  const failed = outcome === 'passed' ? numFailedTests : Math.max(1, numFailedTests);
  return { passed, failed };
}

function readReport(file: string) {
  try {
    return report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined; // No report: vitest ended before it could write one.
  }
}
