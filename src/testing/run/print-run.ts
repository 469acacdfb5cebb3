import type { Counts, StepResult } from './step.ts';

const MARKS = { passed: '✓', failed: '✗', skipped: '–' } as const;

/** One line of progress: `✓ types                  12.3 s`. */
export function progressLine({ step, outcome, seconds, counts }: StepResult): string {
  const time = outcome === 'skipped' ? 'skipped' : `${seconds.toFixed(1)} s`;
  const tests = step.report === undefined ? '' : `  ${testsLine(counts)}`;
  return `${MARKS[outcome]} ${step.name.padEnd(28)} ${time.padStart(8)}${tests}`;
}

/** The last line of the run: `812 passed, 0 failed`. */
export function countLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

export function sumCounts(results: readonly StepResult[]): Counts {
  return {
    passed: results.reduce((sum, { counts }) => sum + counts.passed, 0),
    failed: results.reduce((sum, { counts }) => sum + counts.failed, 0),
  };
}

function testsLine({ passed, failed }: Counts): string {
  return `${passed + failed} tests${failed === 0 ? '' : `, ${failed} not right`}`;
}
