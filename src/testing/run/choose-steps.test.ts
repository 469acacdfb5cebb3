import { describe, expect, it } from 'vitest';
import { chooseSteps } from './choose-steps.ts';
import type { Step } from './step.ts';

const STEPS: readonly Step[] = [
  { name: 'lint', command: ['x'] },
  { name: 'build sites', command: ['x'] },
  { name: 'whole sites', command: ['x'], after: ['build sites'] },
];

describe('chooseSteps', () => {
  it.each([
    [[], ['lint', 'build sites', 'whole sites']],
    [['lint'], ['lint']],
    [['whole'], ['build sites', 'whole sites']],
    [
      ['lin', 'build'],
      ['lint', 'build sites'],
    ],
  ])('of %j are %j', (words, names) => {
    const { chosen, unknown } = chooseSteps(STEPS, words);
    expect(chosen.map(({ name }) => name)).toEqual(names);
    expect(unknown).toEqual([]);
  });

  it('tells words that name no step', () => {
    expect(chooseSteps(STEPS, ['lint', 'lnit', '--fast']).unknown).toEqual(['lnit', '--fast']);
  });
});
