import { expect, it } from 'vitest';
import { folderName, planBuilds } from './build-plan.ts';

it('builds the first edition at every base and once more, and the others once', () => {
  expect(planBuilds(['a', 'b', 'c']).map(folderName)).toEqual([
    'a@',
    'a@asean',
    'a@a-b-c',
    'b@asean',
    'c@a-b-c',
    'a@asean.repeat',
  ]);
});

it('plans nothing without editions', () => {
  expect(planBuilds([])).toEqual([]);
});
