import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../temp-folder.ts';
import { progressLine, countLine, sumCounts } from './print-run.ts';
import { runSteps } from './run-steps.ts';
import type { Step } from './step.ts';

const NODE = process.execPath;

function step(name: string, code: string, more: Partial<Step> = {}): Step {
  return { name, command: [NODE, '-e', code], ...more };
}

function writing(report: object, file: string, exit = 0): string {
  const text = JSON.stringify(JSON.stringify(report));
  return `require('fs').writeFileSync(${JSON.stringify(file)}, ${text}); process.exit(${exit})`;
}

describe('runSteps', () => {
  it('keeps the order of the steps, whatever ends first', async () => {
    const slow = step('slow', 'setTimeout(() => {}, 150)');
    const ended: string[] = [];
    const results = await runSteps([slow, step('fast', '')], {
      sideBySide: 2,
      onEnd: (result) => ended.push(result.step.name),
    });
    expect(ended).toEqual(['fast', 'slow']);
    expect(results.map((result) => result.step.name)).toEqual(['slow', 'fast']);
  });

  it('keeps what a failing step said', async () => {
    const code = "console.log('one'); console.error('two'); process.exitCode = 3";
    const [result] = await runSteps([step('bad', code)], { sideBySide: 1 });
    expect(result?.outcome).toBe('failed');
    expect(result?.output).toMatch(/one[^]*two/);
  });

  it('fails a step whose program does not exist', async () => {
    const gone: Step = { name: 'gone', command: ['/khong/co'] };
    const [result] = await runSteps([gone], { sideBySide: 1 });
    expect(result?.outcome).toBe('failed');
    expect(result?.output).toContain('ENOENT');
  });

  it('skips what comes after a failed step, and counts it as failed', async () => {
    const steps = [step('build', 'process.exit(1)'), step('look', '', { after: ['build'] })];
    const results = await runSteps(steps, { sideBySide: 2 });
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'skipped']);
    expect(sumCounts(results)).toEqual({ passed: 0, failed: 2 });
  });

  it('does not run two steps at once that use the same thing', async () => {
    const running = new Set<string>();
    let together = 0;
    const slow = 'setTimeout(() => {}, 60)';
    const steps = ['a', 'b', 'c'].map((name) => step(name, slow, { uses: 'cache' }));
    await runSteps([...steps, step('d', slow)], {
      sideBySide: 4,
      onBegin: ({ name }) => {
        running.add(name);
        together = Math.max(together, [...running].filter((one) => one !== 'd').length);
      },
      onEnd: (result) => running.delete(result.step.name),
    });
    expect(together).toBe(1);
  });

  it('refuses steps that wait for each other', async () => {
    const steps = [step('a', '', { after: ['b'] }), step('b', '', { after: ['a'] })];
    await expect(runSteps(steps, { sideBySide: 1 })).rejects.toThrow('wait for each other: a,b.');
  });
});

describe('the counts', () => {
  it('are those of the report', async () => {
    using folder = tempFolder();
    const report = path.join(folder.path, 'report.json');
    const code = writing({ numPassedTests: 7, numFailedTests: 2 }, report, 1);
    const results = await runSteps([step('unit', code, { report }), step('lint', '')], {
      sideBySide: 1,
    });
    expect(sumCounts(results)).toEqual({ passed: 8, failed: 2 });
  });

  it('are one failure when the run fails though no test did', async () => {
    using folder = tempFolder();
    const report = path.join(folder.path, 'report.json');
    const code = writing({ numPassedTests: 7, numFailedTests: 0 }, report, 1);
    const results = await runSteps([step('unit', code, { report })], { sideBySide: 1 });
    expect(sumCounts(results)).toEqual({ passed: 7, failed: 1 });
  });

  it('do not come from the report of an earlier run', async () => {
    using folder = tempFolder({ 'report.json': '{"numPassedTests":9,"numFailedTests":0}' });
    const report = path.join(folder.path, 'report.json');
    const results = await runSteps([step('unit', 'process.exit(1)', { report })], {
      sideBySide: 1,
    });
    expect(sumCounts(results)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('what is printed', () => {
  const result = { outcome: 'passed', seconds: 12.34, output: '' } as const;
  const counts = { passed: 3, failed: 0 };

  it('is a mark, the name and the seconds of each step', () => {
    const line = progressLine({ ...result, counts, step: step('types', '') });
    expect(line).toBe(`✓ ${'types'.padEnd(28)}   12.3 s`);
  });

  it('shows the tests of a step that counts them', () => {
    const line = progressLine({ ...result, counts, step: step('unit', '', { report: 'x' }) });
    expect(line).toMatch(/12\.3 s {2}3 tests$/);
  });

  it('has the form of the last line nowhere else', () => {
    const failed = { ...result, outcome: 'failed', counts: { passed: 3, failed: 2 } } as const;
    const line = progressLine({ ...failed, step: step('unit', '', { report: 'x' }) });
    expect(line).toMatch(/ {2}5 tests, 2 not right$/);
    expect(line).not.toMatch(/passed|failed/);
  });

  it('ends with the two numbers', () => {
    expect(countLine({ passed: 12, failed: 0 })).toBe('12 passed, 0 failed');
  });
});
