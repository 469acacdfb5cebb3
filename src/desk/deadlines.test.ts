import { describe, expect, it } from 'vitest';
import { anEdition } from '../testing/an-edition.ts';
import { deadlinesOf } from './deadlines.ts';

const title = { vi: 'Kế hoạch', en: 'Plan' };
const ON = { title, period: '2026', reportBy: '11-15', reportRule: 'on' } as const;
const BEFORE = { title, period: '2026', reportBy: '12-01', reportRule: 'before' } as const;

function deadline(plan: typeof ON | typeof BEFORE, today: string) {
  const [found] = deadlinesOf(anEdition({ plans: [plan] }), today);
  return found && [found.day, found.daysLeft, found.passed?.daysAgo];
}

describe('deadlinesOf', () => {
  it.each([
    ['counts the days that are left', ON, '2026-10-16', ['2026-11-15', 30, undefined]],
    ['counts the day itself as in time', ON, '2026-11-15', ['2026-11-15', 0, undefined]],
    ['tells of one that has just passed', ON, '2026-11-20', ['2027-11-15', 360, 5]],
    ['forgets it after a month', ON, '2026-12-16', ['2027-11-15', 334, undefined]],
    [
      'ends the day before, where the plan says before',
      BEFORE,
      '2026-11-30',
      ['2026-12-01', 0, undefined],
    ],
    [
      'is late on the day itself, where the plan says before',
      BEFORE,
      '2026-12-01',
      ['2027-12-01', 364, 1],
    ],
  ] as const)('%s', (_, plan, today, expected) => {
    expect(deadline(plan, today)).toEqual(expected);
  });

  it('puts first what may have been forgotten, then what is next', () => {
    const found = deadlinesOf(anEdition({ plans: [BEFORE, ON] }), '2026-11-20');
    expect(found.map(({ plan }) => plan.reportBy)).toEqual(['11-15', '12-01']);
  });

  it('passes over plans that name no day', () => {
    expect(deadlinesOf(anEdition({ plans: [{ title, period: '2022' }] }), '2026-11-20')).toEqual(
      [],
    );
  });
});
