import { describe, expect, it } from 'vitest';
import { aPlan, someMeans } from '../testing/a-plan.ts';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import { footerColumns } from './navigation.ts';
import { planCards, planLines, trackedPlan } from './plans.ts';

const PORTAL = aPortal({
  plans: [aPlan({ 'a-1': ['news'], 'a-2': ['stories'], 'a-3': ['video'] })],
  means: someMeans({
    news: { pages: ['section:news'], entries: { kinds: ['news'] } },
    stories: { entries: { kinds: ['story'] } },
    video: { entries: { media: ['video'] } },
  }),
  entries: [{ id: 'tin' }, ...['a', 'b', 'c'].map((id) => ({ id, kind: 'story' }) as const)],
});

function linesAt(path: string) {
  const page = pageAt(PORTAL, path);
  const tracked = trackedPlan(page, 'ke-hoach');
  return tracked ? planLines(tracked, page) : [];
}

describe('the page of a plan', () => {
  it('has a twin in the other language', () => {
    expect(PORTAL.twins.get('plan:ke-hoach')).toMatchObject({
      vi: { path: 'vi/doi-chieu-ke-hoach/ke-hoach/', parent: 'vi/doi-chieu-ke-hoach/' },
      en: { path: 'en/plan-tracker/ke-hoach/', parent: 'en/plan-tracker/' },
    });
  });

  it('leads to a page that lists what serves', () => {
    const [first] = linesAt('vi/doi-chieu-ke-hoach/');
    expect(first).toMatchObject({
      label: 'Đã có',
      means: [{ href: '/asean/vi/tin-tuc/', note: '1 mục', examples: [] }],
    });
  });

  it('names two entries where no page lists them, and counts the rest', () => {
    const [, second] = linesAt('vi/doi-chieu-ke-hoach/');
    const [means] = second?.means ?? [];
    expect(means?.examples.map(({ label }) => label)).toEqual(['Mục a', 'Mục b']);
    expect(means?.more).toBe('và 1 mục khác');
  });

  it.each([
    ['vi/doi-chieu-ke-hoach/', 'Chưa có', 'chưa có'],
    ['en/plan-tracker/', 'Not yet', 'not yet'],
  ])('says plainly at %s where nothing serves', (path, label, note) => {
    const [, , third] = linesAt(path);
    expect(third).toMatchObject({ label, means: [{ note, examples: [] }] });
  });
});

describe('the overview of plans', () => {
  it('counts what is there and what is not', () => {
    const [card] = planCards(pageAt(PORTAL, 'vi/doi-chieu-ke-hoach/'));
    expect(card).toMatchObject({
      href: '/asean/vi/doi-chieu-ke-hoach/ke-hoach/',
      counts: 'Đã có 2, có một phần 0, chưa có 1.',
    });
  });

  it('is reached from the foot of every page', () => {
    const links = footerColumns(pageAt(PORTAL, 'vi/')).flatMap((column) => column.links);
    expect(links).toContainEqual({
      href: '/asean/vi/doi-chieu-ke-hoach/',
      label: 'Đối chiếu kế hoạch',
    });
  });

  it('is not there where no requirements are written down', () => {
    expect(aPortal().twins.has('view:plans')).toBe(false);
  });
});
