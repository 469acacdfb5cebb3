import { meansFile, planSchema, type Means, type Plan } from '../domain/plan.ts';

/** A plan with one requirement for each id, served by the means of these names. */
export function aPlan(requirements: Readonly<Record<string, readonly string[]>> = {}): Plan {
  const written = Object.entries(requirements).map(([id, by]) => [
    id,
    { at: 'I.1', asks: { vi: `Yêu cầu ${id}`, en: `Requirement ${id}` }, by },
  ]);
  const fields = { ...PLAN_FIELDS, requirements: Object.fromEntries(written) as unknown };
  return { ...planSchema.parse(fields), id: 'ke-hoach' };
}

/** Means by their names, as they stand in plan-means.yaml. */
export function someMeans(
  means: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Record<string, Means> {
  const named = Object.entries(means).map(([id, fields]) => [
    id,
    { name: { vi: `Cách ${id}`, en: `Means ${id}` }, ...fields },
  ]);
  return meansFile.parse(Object.fromEntries(named));
}

export const PLAN_FIELDS = {
  title: { vi: 'Kế hoạch thử', en: 'A plan for tests' },
  issuer: { vi: 'Ủy ban thử', en: 'A committee for tests' },
  period: '2026',
};
