import type { Edition } from '../domain/edition.ts';
import type { IsoDay } from '../locale/format.ts';
import { addDays, daysBetween } from '../portal/moments.ts';

type NamedPlan = Edition['plans'][number];

/** When a plan wants its yearly report. */
export interface Deadline {
  readonly plan: NamedPlan;
  /** The day the plan names. */
  readonly day: IsoDay;
  readonly rule: 'on' | 'before';
  /** Until the last day on which the report is in time. */
  readonly daysLeft: number;
  /** The deadline that has just gone by. */
  readonly passed: { readonly day: IsoDay; readonly daysAgo: number } | undefined;
}

/** So long after its day a report may still have been forgotten. */
const JUST_PASSED_DAYS = 30;

export function deadlinesOf({ plans }: Pick<Edition, 'plans'>, today: IsoDay): Deadline[] {
  return plans
    .flatMap((plan) =>
      plan.reportBy === undefined ? [] : [deadlineOf(plan, plan.reportBy, today)],
    )
    .toSorted((a, b) => urgency(a) - urgency(b));
}

/** A report that may have been forgotten comes before those to come. */
function urgency({ passed, daysLeft }: Deadline): number {
  return passed ? -passed.daysAgo : daysLeft;
}

function deadlineOf(plan: NamedPlan, monthDay: string, today: IsoDay): Deadline {
  const rule = plan.reportRule ?? 'on';
  const year = Number(today.slice(0, 4));
  const lastDay = (of: number): IsoDay => {
    const named = `${of}-${monthDay}`;
    return rule === 'before' ? addDays(named, -1) : named;
  };
  const next = lastDay(year) >= today ? year : year + 1;
  const daysAgo = daysBetween(lastDay(next - 1), today);
  return {
    plan,
    day: `${next}-${monthDay}`,
    rule,
    daysLeft: daysBetween(today, lastDay(next)),
    passed: daysAgo <= JUST_PASSED_DAYS ? { day: `${next - 1}-${monthDay}`, daysAgo } : undefined,
  };
}
