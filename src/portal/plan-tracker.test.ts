import { describe, expect, it } from 'vitest';
import { aPlan, someMeans } from '../testing/a-plan.ts';
import { aPortal } from '../testing/a-portal.ts';
import { anEdition } from '../testing/an-edition.ts';
import type { EntryDraft } from '../testing/an-entry.ts';
import { countStates, trackPlans, type TrackedPlan } from './plan-tracker.ts';

const MEANS = someMeans({
  news: { pages: ['section:news'], entries: { kinds: ['news'] }, least: 2 },
  video: { entries: { media: ['video'] } },
  social: { settings: ['social'] },
  quiz: { pages: ['topic:viec-la'] },
});

function track(by: readonly string[], ...entries: readonly EntryDraft[]): TrackedPlan {
  const portal = aPortal({ plans: [aPlan({ 'a-1': by })], means: MEANS, entries });
  const [tracked] = trackPlans(portal);
  if (!tracked) throw new Error('No plan is tracked.');
  return tracked;
}

function stateOf(tracked: TrackedPlan): string | undefined {
  return tracked.requirements[0]?.state;
}

const NEWS: EntryDraft[] = [{ id: 'mot' }, { id: 'hai' }];

describe('trackPlans', () => {
  it('calls a requirement served when all its means are there', () => {
    expect(stateOf(track(['news', 'video'], ...NEWS, { id: 'phim', kind: 'media' }))).toBe(
      'served',
    );
  });

  it('calls it partly served when one of the means is not there', () => {
    expect(stateOf(track(['news', 'video'], ...NEWS))).toBe('partly');
  });

  it('calls it partly served while there are fewer entries than it takes', () => {
    const tracked = track(['news'], { id: 'mot' });
    expect(stateOf(tracked)).toBe('partly');
    expect(tracked.requirements[0]?.means[0]).toMatchObject({ met: false, least: 2 });
  });

  it('calls it missing when nothing is there', () => {
    expect(stateOf(track(['video']))).toBe('missing');
  });

  it('does not call an empty section a service', () => {
    expect(stateOf(track(['news']))).toBe('missing');
  });

  it('names the entries that serve, newest first', () => {
    const newer = { id: 'moi', shared: { date: '2026-11-10' } };
    const [requirement] = track(['news'], { id: 'mot' }, newer).requirements;
    expect(requirement?.means[0]?.entries.map(({ id }) => id)).toEqual(['moi', 'mot']);
  });

  it('names the pages that serve, and misses those that are not there', () => {
    const [requirement] = track(['news', 'quiz'], ...NEWS).requirements;
    expect(requirement?.means.map(({ pages, met }) => [pages, met])).toEqual([
      [['section:news'], true],
      [[], false],
    ]);
  });

  it('leaves drafts out, even of a preview', () => {
    const plans = [aPlan({ 'a-1': ['video'] })];
    const draft = { kind: 'media', shared: { draft: true } } as const;
    const portal = aPortal({ plans, means: MEANS, entries: [draft], preview: true });
    expect(portal.entries).toHaveLength(1);
    expect(trackPlans(portal)[0]?.requirements[0]?.state).toBe('missing');
  });

  it('sees whether the edition has filled in what the means asks for', () => {
    const plans = [aPlan({ 'a-1': ['social'] })];
    const social = [{ name: 'Facebook', url: 'https://www.facebook.com/vi-du' }];
    const states = [[], social].map((filled) => {
      const edition = anEdition({ social: filled });
      return trackPlans(aPortal({ plans, means: MEANS, edition }))[0]?.requirements[0]?.state;
    });
    expect(states).toEqual(['missing', 'served']);
  });
});

describe('countStates', () => {
  it('counts the requirements of a plan by their state', () => {
    const plans = [aPlan({ 'a-1': ['news'], 'a-2': ['video'], 'a-3': ['news', 'video'] })];
    const [tracked] = trackPlans(aPortal({ plans, means: MEANS, entries: NEWS }));
    expect(tracked && countStates(tracked)).toEqual({ served: 1, partly: 1, missing: 1 });
  });
});
