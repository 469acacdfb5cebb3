import { describe, expect, it } from 'vitest';
import type { Selection } from '../domain/plan.ts';
import { anEdition, PROVINCE_ID } from '../testing/an-edition.ts';
import { anEntry, type EntryDraft } from '../testing/an-entry.ts';
import { selected } from './plan-selection.ts';

const AROUND = { edition: anEdition(), today: '2026-11-20' };

function isSelected(selection: Selection, draft: EntryDraft): boolean {
  return selected(selection, [anEntry(draft)], AROUND).length > 0;
}

const CASES: [name: string, selection: Selection, yes: EntryDraft, no: EntryDraft][] = [
  ['kinds', { kinds: ['story', 'news'] }, { kind: 'news' }, { kind: 'page' }],
  [
    'pillars',
    { pillars: ['aec'] },
    { shared: { pillars: ['apsc', 'aec'] } },
    { shared: { pillars: ['ascc'] } },
  ],
  ['topics', { topics: ['jobs'] }, { shared: { topics: ['jobs'] } }, {}],
  ['audiences', { audiences: ['youth'] }, { shared: { audiences: ['youth'] } }, {}],
  ['forms', { forms: ['guide'] }, { shared: { form: 'guide' } }, { shared: { form: 'data' } }],
  [
    'countries',
    { countries: ['JP'] },
    { kind: 'cooperation', shared: { countries: ['KH', 'JP'] } },
    { kind: 'cooperation' },
  ],
  [
    'media',
    { media: ['audio'] },
    { kind: 'media', shared: { medium: 'audio' } },
    { kind: 'media' },
  ],
  [
    'publications',
    { publications: ['bulletin'] },
    { kind: 'publication' },
    { kind: 'publication', shared: { type: 'book' } },
  ],
  [
    'kinds of tourism',
    { tourism: ['spiritual'] },
    { kind: 'place' },
    { kind: 'place', shared: { tourism: ['resort'] } },
  ],
  [
    'subjects of investment',
    { investments: ['zone'] },
    { kind: 'investment' },
    { kind: 'investment', shared: { subject: 'gate' } },
  ],
  [
    'roles of pages',
    { roles: ['contact'] },
    { kind: 'page', shared: { role: 'contact' } },
    { kind: 'page' },
  ],
  ['the province', { ofProvince: true }, { kind: 'place' }, { kind: 'news' }],
  [
    'export markets',
    { exported: true },
    { kind: 'product', shared: { markets: ['JP'] } },
    { kind: 'product' },
  ],
  [
    'events of every year',
    { yearly: true },
    { kind: 'event', shared: { start: undefined, yearly: { start: '08-08' } } },
    { kind: 'event' },
  ],
  ['both languages', { bilingual: true }, {}, { en: null, shared: { oneLanguage: 'Thử.' } }],
  ['sources', { sourced: true }, {}, { shared: { sources: [] } }],
  ['approval', { approved: true }, { shared: { approvedBy: 'Ban biên tập' } }, {}],
  [
    'days gone by',
    { lastDays: 10 },
    { shared: { date: '2026-11-11' } },
    { shared: { date: '2026-11-10' } },
  ],
  [
    'words of the title',
    { says: ['Góc ASEAN'] },
    { vi: { title: 'Mở góc ASEAN ở thư viện' } },
    { vi: { title: 'Một góc của ASEAN' } },
  ],
  [
    'words of a heading',
    { says: ['challenges'] },
    { en: { body: '## Challenges\n\nOne.' }, vi: { body: '## Khó khăn\n\nMột.' } },
    {},
  ],
  [
    'whole words only',
    { says: ['ABA'] },
    { en: { title: 'The ABA awards' } },
    { en: { title: 'A road through Sabah' } },
  ],
];

describe('selected', () => {
  it.each(CASES)('goes by %s', (_, selection, yes, no) => {
    expect([isSelected(selection, yes), isSelected(selection, no)]).toEqual([true, false]);
  });

  it('wants every line to be true', () => {
    const selection: Selection = { kinds: ['news'], topics: ['jobs'] };
    expect(isSelected(selection, { kind: 'story', shared: { topics: ['jobs'] } })).toBe(false);
    expect(isSelected(selection, { kind: 'news', shared: { topics: ['jobs'] } })).toBe(true);
  });

  it('knows an entry of a province that lies elsewhere', () => {
    expect(isSelected({ ofProvince: true }, { shared: { provinces: [PROVINCE_ID] } })).toBe(true);
  });
});
