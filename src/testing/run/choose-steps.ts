import type { Step } from './step.ts';

/** The steps that words name by a part of their names, and those they come after; all without words. */
export function chooseSteps(
  steps: readonly Step[],
  words: readonly string[],
): { readonly chosen: readonly Step[]; readonly unknown: readonly string[] } {
  const unknown = words.filter((word) => !steps.some(({ name }) => name.includes(word)));
  if (words.length === 0) return { chosen: steps, unknown };
  const named = steps.filter(({ name }) => words.some((word) => name.includes(word)));
  const before = new Set(named.flatMap(({ after = [] }) => after));
  const chosen = steps.filter((step) => named.includes(step) || before.has(step.name));
  return { chosen, unknown };
}
