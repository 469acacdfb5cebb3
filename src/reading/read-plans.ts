import type { Edition } from '../domain/edition.ts';
import { meansFile, planSchema, type Means, type Plan } from '../domain/plan.ts';
import { readData, type DataReading } from './read-data.ts';

interface PlansReading {
  readonly plans: readonly Plan[];
  readonly means: Readonly<Record<string, Means>>;
  readonly readings: readonly DataReading<unknown>[];
}

/** The plans of an edition with what they ask for, and the means by which portals serve them. */
export function readPlans(
  root: string,
  named: readonly Pick<Edition['plans'][number], 'requirements'>[],
): PlansReading {
  const ids = [...new Set(named.flatMap(({ requirements }) => requirements ?? []))];
  const plans = ids.map((id) => ({
    id,
    reading: readData(root, `content/plans/${id}.yaml`, planSchema, undefined as never), // nothing can stand in
  }));
  const means = readData(root, 'content/plan-means.yaml', meansFile, {});
  return {
    plans: plans.flatMap(({ id, reading }) => (reading.value ? [{ ...reading.value, id }] : [])),
    means: means.value,
    readings: [...plans.map(({ reading }) => reading), means],
  };
}
