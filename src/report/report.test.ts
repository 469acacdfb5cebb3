import { describe, expect, it } from 'vitest';
import { aPortal } from '../testing/a-portal.ts';
import { aReport } from '../testing/a-report.ts';
import { reportOf } from './report.ts';
import { partnerOf } from './shares.ts';
import { translationState } from './translations.ts';
import { anEntry } from '../testing/an-entry.ts';

const TAKEN = {
  id: 'tin-mot',
  url: 'https://cong-a.vn/tin-mot/',
  taken: '2026-11-02',
  version: 'abc',
  seal: 'def',
};

const on = (id: string, date: string) => ({ id, shared: { date } });

describe('reportOf', () => {
  it('tells of what was published in the period, its first and last day included', () => {
    const drafts = [
      on('truoc', '2025-11-15'),
      on('dau', '2025-11-16'),
      on('cuoi', '2026-11-15'),
      on('sau', '2026-11-16'),
    ];
    const { entries } = aReport(drafts, { from: '2025-11-16', to: '2026-11-15' });
    expect(entries.map(({ id }) => id)).toEqual(['dau', 'cuoi']);
  });

  it('leaves out drafts and what is scheduled, even of a preview', () => {
    const entries = [
      { id: 'nhap', shared: { draft: true } },
      { id: 'hen', shared: { publishAt: '2026-12-01' } },
      { id: 'dang' },
    ];
    const report = reportOf(aPortal({ entries, preview: true }), {
      from: '2026-01-01',
      to: '2026-12-31',
    });
    expect(report.entries.map(({ id }) => id)).toEqual(['dang']);
  });

  it('counts as many entries by section, form, language and month as there are', () => {
    const report = aReport([
      { id: 'a', shared: { pillars: ['apsc', 'aec'], form: 'guide' } },
      { id: 'b', kind: 'story', en: null, shared: { oneLanguage: 'Thử.' } },
      { id: 'c', kind: 'media' },
    ]);
    for (const dimension of ['section', 'form', 'language', 'month'] as const) {
      const sum = report.counts[dimension].reduce((total, { count }) => total + count, 0);
      expect([dimension, sum]).toEqual([dimension, report.portal.entries.length]);
    }
  });

  it('lists events that took place in the period, whenever they were announced', () => {
    const event = (id: string, fields: object) => ({
      id,
      kind: 'event' as const,
      shared: { date: '2025-10-01', ...fields },
    });
    const { events } = aReport([
      event('trong-ky', { start: '2026-06-15' }),
      event('vat-qua', { start: '2025-12-30', end: '2026-01-02' }),
      event('nam-truoc', { start: '2025-06-15' }),
      event('da-huy', { start: '2026-06-16', status: 'cancelled' }),
    ]);
    expect(events.map(({ entry }) => entry.id)).toEqual(['vat-qua', 'trong-ky']);
  });

  it('sorts documents, publications and media', () => {
    const { works } = aReport([
      { id: 'vb', kind: 'document' },
      { id: 'ap', kind: 'publication' },
      { id: 'tl', kind: 'media' },
    ]);
    expect(Object.values(works).map(([entry]) => entry?.id)).toEqual(['vb', 'ap', 'tl']);
  });

  it('stands beside what the plans ask', () => {
    const [tracked] = aReport([{}]).plans;
    expect(tracked?.requirements.map(({ id, state }) => [id, state])).toEqual([
      ['a-1', 'served'],
      ['a-2', 'missing'],
    ]);
  });

  it('names whom entries were taken from', () => {
    const takenFrom = { ...TAKEN, name: 'Cổng A' };
    const { shares } = aReport([{ id: 'nhan', shared: { takenFrom } }, { id: 'rieng' }]);
    expect(shares.taken.map(({ entry, from }) => [entry.id, from.vi])).toEqual([
      ['nhan', 'Cổng A'],
    ]);
  });

  it('counts what is offered to other sites', () => {
    const { shares } = aReport([{}, { id: 'hai', en: null, shared: { oneLanguage: 'Thử.' } }]);
    expect(shares.openData).toEqual({ vi: 2, en: 1 });
    expect(shares.feeds).toBeGreaterThan(0);
    expect(shares.calendars).toBeGreaterThan(0);
  });
});

describe('translationState', () => {
  it.each([
    ['translated', {}],
    ['behind', { en: { translates: 'aaaaaa' } }],
    ['untranslated', { en: null, shared: { oneLanguage: 'Thử.' } }],
  ] as const)('is %s', (state, draft) => {
    expect(translationState(anEntry(draft))).toBe(state);
  });
});

describe('partnerOf', () => {
  const taken = (name: unknown) => anEntry({ shared: { takenFrom: { ...TAKEN, name } } });

  it.each([
    ['one form', 'Cổng A', { vi: 'Cổng A', en: 'Cổng A' }],
    ['both languages', { vi: 'Cổng A', en: 'Portal A' }, { vi: 'Cổng A', en: 'Portal A' }],
  ])('knows a name in %s', (_, name, expected) => {
    expect(partnerOf(taken(name))).toEqual(expected);
  });

  it('is nobody where the entry is the edition’s own', () => {
    expect(partnerOf(anEntry())).toBeUndefined();
  });
});
