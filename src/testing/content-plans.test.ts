import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlans } from '../reading/read-plans.ts';

/** The real plans: also those that no edition carries out yet are in order. */
const ids = readdirSync('content/plans').map((file) => file.replace(/\.yaml$/, ''));
const { plans, means, readings } = readPlans(
  process.cwd(),
  ids.map((requirements) => ({ requirements })),
);

describe('the plans', () => {
  it('are five, and can be read', () => {
    expect(readings.flatMap(({ findings }) => findings)).toEqual([]);
    expect(plans).toHaveLength(5);
  });

  it('name means that are there', () => {
    const unknown = plans.flatMap(({ requirements }) =>
      Object.entries(requirements).flatMap(([id, { by }]) =>
        by.filter((name) => !means[name]).map((name) => `${id} ${name}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('use every means there is', () => {
    const used = new Set(
      plans.flatMap(({ requirements }) => Object.values(requirements).flatMap(({ by }) => by)),
    );
    expect(Object.keys(means).filter((name) => !used.has(name))).toEqual([]);
  });

  it('say nothing twice within one plan', () => {
    const twice = plans.flatMap(({ id, requirements }) => {
      const asked = Object.values(requirements).map(({ asks }) => asks.vi);
      return asked
        .filter((words, index) => asked.indexOf(words) !== index)
        .map((w) => `${id} ${w}`);
    });
    expect(twice).toEqual([]);
  });
});
