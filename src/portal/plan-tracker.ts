import type { Means, Plan, Requirement } from '../domain/plan.ts';
import type { Portal } from './portal.ts';
import type { Entry } from './entry.ts';
import { selected } from './plan-selection.ts';

/** What a plan asks for beside what of the portal serves it. */
export interface TrackedPlan {
  readonly plan: Plan;
  readonly requirements: readonly TrackedRequirement[];
}

interface TrackedRequirement extends Requirement {
  readonly id: string;
  readonly state: RequirementState;
  readonly means: readonly TrackedMeans[];
}

/** Served: every means is there; partly: some are; missing: none. */
export type RequirementState = 'served' | 'partly' | 'missing';

export interface TrackedMeans extends Pick<Means, 'name' | 'least'> {
  readonly id: string;
  /** Subjects of the pages that are there. */
  readonly pages: readonly string[];
  /** Published entries that the rule selects, newest first. */
  readonly entries: readonly Entry[];
  readonly met: boolean;
}

type Source = Pick<
  Portal,
  'plans' | 'means' | 'entries' | 'twins' | 'edition' | 'today' | 'provinces'
>;

/** For every plan of the edition. Nothing of it is typed in: change the content and it changes. */
export function trackPlans(portal: Source): TrackedPlan[] {
  const found = new Map<string, TrackedMeans>();
  const tracked = (id: string): TrackedMeans[] => {
    const means = portal.means[id];
    if (!means) return [];
    const there = found.get(id) ?? trackMeans(id, means, portal);
    found.set(id, there);
    return [there];
  };
  return portal.plans.map((plan) => ({
    plan,
    requirements: Object.entries(plan.requirements).map(([id, requirement]) => {
      const means = requirement.by.flatMap(tracked);
      return { ...requirement, id, means, state: stateOf(means) };
    }),
  }));
}

/** How many requirements of a plan are in each state. */
export function countStates({ requirements }: TrackedPlan): Record<RequirementState, number> {
  const count = (state: RequirementState) =>
    requirements.filter((requirement) => requirement.state === state).length;
  return { served: count('served'), partly: count('partly'), missing: count('missing') };
}

function trackMeans(id: string, means: Means, portal: Source): TrackedMeans {
  const { name, least, settings, entries: selection } = means;
  const pages = means.pages.filter((subject) => portal.twins.has(subject));
  const entries = selection ? selected(selection, portal.entries.filter(isPublished), portal) : [];
  const met =
    pages.length === means.pages.length &&
    settings.every((setting) => isFilled(portal.edition[setting])) &&
    (!selection || entries.length >= least);
  return { id, name, least, pages, entries, met };
}

/** In a preview the portal holds drafts too, and a draft serves nobody. */
function isPublished({ state }: Entry): boolean {
  return state === 'published';
}

function isFilled(setting: unknown): boolean {
  return Array.isArray(setting) ? setting.length > 0 : setting !== undefined;
}

function stateOf(means: readonly TrackedMeans[]): RequirementState {
  if (means.length > 0 && means.every(({ met }) => met)) return 'served';
  const some = means.some(({ met, entries }) => met || entries.length > 0);
  return some ? 'partly' : 'missing';
}
