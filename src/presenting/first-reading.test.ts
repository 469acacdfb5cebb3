import { expect, it } from 'vitest';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import type { EntryDraft } from '../testing/an-entry.ts';
import { firstReadingFor } from './first-reading.ts';

const aGuide = (id: string, audiences: string[], order: number, kind = 'explainer') =>
  ({ id, kind, shared: { audiences, order } }) as EntryDraft;

const idsFor = (audience: string, ...entries: EntryDraft[]) =>
  firstReadingFor(audience, pageAt(aPortal({ entries }), 'vi/')).map(({ id }) => id);

it('puts what was written for an audience first before what also suits it', () => {
  expect(
    idsFor(
      'business',
      aGuide('bieu-trung', ['people', 'business'], 1),
      aGuide('xuat-xu', ['business', 'people'], 3),
      aGuide('mot-cua', ['business'], 2),
    ),
  ).toEqual(['mot-cua', 'xuat-xu', 'bieu-trung']);
});

it('puts explainers before profiles, and leaves out news and other readers', () => {
  expect(
    idsFor(
      'business',
      aGuide('ho-so', ['business'], 1, 'overview'),
      aGuide('mot-cua', ['business'], 2),
      aGuide('nguoi-dan', ['people'], 1),
      { id: 'tin', kind: 'news', shared: { audiences: ['business'] } },
    ),
  ).toEqual(['mot-cua', 'ho-so']);
});
