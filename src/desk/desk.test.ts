import { describe, expect, it } from 'vitest';
import { factsFile } from '../domain/fact.ts';
import { FACTS } from '../testing/a-manuscript.ts';
import { aPortal } from '../testing/a-portal.ts';
import type { EntryDraft } from '../testing/an-entry.ts';
import { NOW } from '../testing/now.ts';
import { deskOf, type Desk } from './desk.ts';

function aDesk(
  entries: readonly EntryDraft[],
  facts: Readonly<Record<string, unknown>> = {},
): Desk {
  const written = { ...FACTS, ...facts };
  return deskOf(aPortal({ entries, facts: factsFile.parse(written), preview: true }), NOW);
}

describe('deskOf', () => {
  it('lists drafts, and does not count them as published', () => {
    const desk = aDesk([{ id: 'nhap', shared: { draft: true } }, { id: 'dang' }]);
    expect(desk.drafts.map(({ id }) => id)).toEqual(['nhap']);
    expect(desk.published).toBe(1);
    expect(desk.counts.section.find(({ id }) => id === 'news')?.count).toBe(1);
  });

  it('names the moment whose build publishes what is scheduled', () => {
    const desk = aDesk([{ shared: { publishAt: '2026-12-01T07:00' } }]);
    expect(desk.rebuilds).toEqual(['2026-12-01T07:00+07:00']);
    expect(desk.scheduled.map(({ entry }) => entry.id)).toEqual(['mot-muc']);
  });

  it('names each moment once, the earliest first', () => {
    const desk = aDesk([
      { id: 'a', shared: { publishAt: '2026-12-02' } },
      { id: 'b', shared: { expires: '2026-12-01' } },
      { id: 'c', shared: { publishAt: '2026-11-21T08:30' } },
    ]);
    expect(desk.rebuilds).toEqual(['2026-11-21T08:30+07:00', '2026-12-02T00:00+07:00']);
  });

  it('looks a month ahead for what expires, its last day included', () => {
    const desk = aDesk([
      { id: 'hom-nay', shared: { expires: '2026-11-20' } },
      { id: 'thang-sau', shared: { expires: '2026-12-20' } },
      { id: 'xa', shared: { expires: '2026-12-21' } },
      { id: 'da-qua', shared: { expires: '2026-11-19' } },
    ]);
    expect(desk.expiring.map(({ entry }) => entry.id)).toEqual(['hom-nay', 'thang-sau']);
  });

  it('lists entries and facts past their review, the longest overdue first', () => {
    const fact = { ...FACTS['so-thanh-vien'], reviewBy: '2026-11-01' };
    const desk = aDesk([{ shared: { date: '2026-01-05', reviewBy: '2026-11-19' } }], { cu: fact });
    expect(desk.reviews.map(({ of, reviewBy }) => [of.id, reviewBy])).toEqual([
      ['cu', '2026-11-01'],
      ['mot-muc', '2026-11-19'],
    ]);
  });

  it.each([
    ['2024-11-19', true],
    ['2024-11-20', false],
    ['2024-10', true],
    ['2023', true],
    ['2024', false],
  ])('calls a figure of %s old: %s', (asOf, isOld) => {
    const desk = aDesk([], { 'con-so': { ...FACTS['so-thanh-vien'], asOf } });
    expect(desk.oldFacts.some(({ fact }) => fact.id === 'con-so')).toBe(isOld);
  });

  it('leaves an old figure alone while a day is set to look at it', () => {
    const fact = { ...FACTS['so-thanh-vien'], asOf: '2017', reviewBy: '2027-01-31' };
    expect(aDesk([], { 'con-so': fact }).oldFacts).toEqual([]);
  });

  it('lists what is not translated, with the reason given', () => {
    const desk = aDesk([{ en: null, shared: { oneLanguage: 'Chờ dịch.' } }]);
    expect(desk.missing).toMatchObject([{ locale: 'en', reason: 'Chờ dịch.' }]);
  });

  it('says by which paragraphs a translation is behind', () => {
    const desk = aDesk([{ en: { translates: 'aaaaaa' }, vi: { body: 'Một.\n\nHai.\n\nBa.' } }]);
    expect(desk.behind).toMatchObject([{ locale: 'en', paragraphs: [1, 2, 3], all: 3 }]);
  });
});
