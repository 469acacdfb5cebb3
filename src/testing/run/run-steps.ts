import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { countTests } from './count-tests.ts';
import type { Outcome, Step, StepResult } from './step.ts';

export interface RunOptions {
  /** How many steps may run at the same time. */
  readonly sideBySide: number;
  readonly onBegin?: (step: Step) => void;
  readonly onEnd?: (result: StepResult) => void;
}

/**
 * Runs the steps in their order, some side by side. A step waits for those it comes after, and is
 * skipped when one of them did not succeed; a skipped step counts as failed.
 */
export async function runSteps(
  steps: readonly Step[],
  { sideBySide, onBegin, onEnd }: RunOptions,
): Promise<StepResult[]> {
  const results = new Map<string, StepResult>();
  const running = new Map<Step, Promise<void>>();
  const waiting = [...steps];
  const finish = (result: StepResult) => {
    results.set(result.step.name, result);
    running.delete(result.step);
    onEnd?.(result);
  };
  while (waiting.length > 0 || running.size > 0) {
    const index = waiting.findIndex(
      (step) => isReady(step, results) && isFree(step, [...running.keys()]),
    );
    const step = waiting[index];
    if (step !== undefined && isHopeless(step, results)) {
      waiting.splice(index, 1);
      finish(resultOf(step, 'skipped', 0, ''));
    } else if (step !== undefined && running.size < sideBySide) {
      waiting.splice(index, 1);
      onBegin?.(step);
      running.set(step, runStep(step).then(finish));
    } else if (running.size === 0) {
      throw new Error(`These steps wait for each other: ${waiting.map(({ name }) => name)}.`);
    } else {
      await Promise.race(running.values());
    }
  }
  return steps.flatMap(({ name }) => results.get(name) ?? []);
}

function isReady({ after = [] }: Step, results: ReadonlyMap<string, StepResult>): boolean {
  return after.every((name) => results.has(name));
}

function isFree({ uses }: Step, running: readonly Step[]): boolean {
  return uses === undefined || running.every((other) => other.uses !== uses);
}

function isHopeless({ after = [] }: Step, results: ReadonlyMap<string, StepResult>): boolean {
  return after.some((name) => results.get(name)?.outcome !== 'passed');
}

async function runStep(step: Step): Promise<StepResult> {
  if (step.report !== undefined) rmSync(step.report, { force: true });
  const started = Date.now();
  const { code, output } = await runProgram(step);
  return resultOf(step, code === 0 ? 'passed' : 'failed', (Date.now() - started) / 1000, output);
}

function resultOf(step: Step, outcome: Outcome, seconds: number, output: string): StepResult {
  return { step, outcome, seconds, output, counts: countTests(step, outcome) };
}

function runProgram({ command: [program, ...words], env = {} }: Step) {
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    // Without a colour and a cursor: the output is shown later, as a block.
    const child = spawn(program, words, {
      env: { ...process.env, NO_COLOR: '1', CI: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    }
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output: parts.join('') }));
  });
}
