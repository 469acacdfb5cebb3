/** One part of the whole test run: a program that succeeds or fails. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...words: string[]];
  /** Names of the steps that have to succeed before this one can begin. */
  readonly after?: readonly string[];
  /** Something that two steps must not use at the same time, such as Astro's cache. */
  readonly uses?: string;
  /** Where vitest writes its report; such a step counts its tests instead of itself. */
  readonly report?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export type Outcome = 'passed' | 'failed' | 'skipped';

export interface StepResult {
  readonly step: Step;
  readonly outcome: Outcome;
  readonly seconds: number;
  readonly output: string;
  readonly counts: Counts;
}
