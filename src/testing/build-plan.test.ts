import { expect, it } from 'vitest';
import { folderName, planBuilds } from './build-plan.ts';

it('builds each edition at one of the bases in turn, and the first once more', () => {
  expect(planBuilds(['a', 'b', 'c', 'd']).map(folderName)).toEqual([
    'a@a-b-c',
    'b@',
    'c@asean',
    'd@a-b-c',
    'a@a-b-c.repeat',
  ]);
});

it('plans nothing without editions', () => {
  expect(planBuilds([])).toEqual([]);
});
