import type { Requirement } from '../domain/plan.ts';
import type { Locale } from '../locale/locale.ts';
import { textFor, localesOf } from '../portal/entries.ts';
import type { Entry } from '../portal/entry.ts';
import {
  countStates,
  trackPlans,
  type RequirementState,
  type TrackedMeans,
  type TrackedPlan,
} from '../portal/plan-tracker.ts';
import { entryHref } from './items.ts';
import { oncePerPortal } from './once-per-portal.ts';
import { hrefOf, type Page } from './page.ts';

/** A plan as the overview shows it. */
export interface PlanCard {
  readonly href: string;
  readonly title: string;
  readonly details: readonly string[];
  readonly counts: string;
}

/** One requirement, ready to be shown. */
export interface PlanLine {
  readonly id: string;
  readonly asks: string;
  readonly place: string;
  readonly state: RequirementState;
  readonly label: string;
  readonly means: readonly MeansLine[];
}

interface MeansLine {
  readonly name: string;
  readonly href: string | undefined;
  readonly note: string | undefined;
  readonly met: boolean;
  readonly examples: readonly { readonly href: string; readonly label: string; lang?: string }[];
  readonly more: string | undefined;
}

/** Enough to see what is meant; the rest is counted, and the page stays light on a slow line. */
const EXAMPLES = 2;

const trackedPlans = oncePerPortal(trackPlans);

export function planCards(page: Page): PlanCard[] {
  return trackedPlans(page.portal).map((tracked) => ({
    href: hrefOf(page, `plan:${tracked.plan.id}`) ?? '',
    title: tracked.plan.title[page.locale],
    details: planDetails(tracked, page),
    counts: planCounts(tracked, page),
  }));
}

export function trackedPlan({ portal }: Page, id: string): TrackedPlan | undefined {
  return trackedPlans(portal).find(({ plan }) => plan.id === id);
}

export function planDetails({ plan, requirements }: TrackedPlan, page: Page): string[] {
  const { locale, words } = page;
  const { issuedBy, number, period } = words.plans;
  return [
    `${issuedBy} ${plan.issuer[locale]}`,
    ...(plan.number ? [`${number} ${plan.number}`] : []),
    `${period} ${plan.period}`,
    words.plans.requirements(requirements.length),
  ];
}

export function planCounts(tracked: TrackedPlan, { words }: Page): string {
  const { served, partly, missing } = countStates(tracked);
  return words.plans.counts(served, partly, missing);
}

/** In the order of the plan. */
export function planLines({ requirements }: TrackedPlan, page: Page): PlanLine[] {
  const { locale, words } = page;
  return requirements.map(({ id, asks, at, state, means }) => ({
    id,
    asks: asks[locale],
    place: words.plans.place(placeIn(at, locale)),
    state,
    label: words.plans[state],
    means: means.map((each) => meansLine(each, page)),
  }));
}

function placeIn(at: Requirement['at'], locale: Locale): string {
  return typeof at === 'string' ? at : at[locale];
}

function meansLine(means: TrackedMeans, page: Page): MeansLine {
  const { words, locale } = page;
  const { name, pages, entries, least, met } = means;
  const readable = entries.filter((entry) =>
    localesOf(entry, page.portal.edition.missingTranslation).includes(locale),
  );
  // A page already lists what it is about; entries without one are named.
  const [subject] = pages;
  const href = subject === undefined ? undefined : hrefOf(page, subject);
  const shown = href === undefined ? readable.slice(0, EXAMPLES) : [];
  const rest = readable.length - shown.length;
  return {
    name: name[locale],
    href,
    met,
    note: noteOf(entries.length, least, met, page),
    examples: shown.map((entry) => exampleOf(entry, page)),
    more: shown.length > 0 && rest > 0 ? words.plans.more(rest) : undefined,
  };
}

function noteOf(count: number, least: number, met: boolean, { words }: Page): string | undefined {
  if (count > 0) return words.plans.entriesOf(count, least);
  return met ? undefined : words.plans.noneYet;
}

function exampleOf(entry: Entry, page: Page) {
  const text = textFor(entry, page.locale);
  return {
    href: entryHref(entry, page),
    label: text.words.title,
    ...(text.locale === page.locale ? {} : { lang: text.locale }),
  };
}
