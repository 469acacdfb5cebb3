import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The suites that take longest, the longest first: begun last, one alone would keep the rest waiting. */
const LONG = ['browser.test.ts', 'no-script.test.ts', 'search.test.ts', 'html.test.ts'];

class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => turnOf(a) - turnOf(b)));
  }
}

function turnOf({ moduleId }: TestSpecification): number {
  const turn = LONG.indexOf(basename(moduleId));
  return turn < 0 ? LONG.length : turn;
}

/** How Vitest runs the suites of this folder. */
export default defineConfig({ test: { sequence: { sequencer: LongestFirst } } });
