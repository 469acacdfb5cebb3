import { describe, expect, it } from 'vitest';
import { originalSchema } from '../domain/entry/entry.ts';
import { explanationOf } from '../domain/field.ts';
import type { Kind } from '../domain/kind.ts';
import { checkContent, contentFiles } from '../testing/content-folder.ts';
import { folderOf } from '../testing/an-entry.ts';
import { aVocabulary } from '../testing/a-vocabulary.ts';
import { draftTexts, type Draft } from './draft-text.ts';
import { KIND_DRAFTS } from './kind-drafts.ts';
import { draftOf } from './wishes.ts';

const KINDS = Object.keys(KIND_DRAFTS) as Kind[]; // the table has exactly these keys

/** What is typed for fields that cannot wait, by kind. */
const TYPED: Partial<Record<Kind, Readonly<Record<string, string>>>> = {
  lesson: { levels: 'primary', minutes: '45' },
  member: {
    country: 'LA',
    joined: '1997-07-23',
    area: 'so-thanh-vien',
    population: 'so-thanh-vien',
  },
  partner: { partnership: 'dialogue' },
  place: { tourism: 'spiritual, resort' },
  investment: { subject: 'zone' },
  cooperation: { countries: 'LA' },
  event: { start: '2026-12-01' },
  document: { issuer: 'uy-ban', issued: '2026-01-05', status: 'in-force' },
  media: { medium: 'photos' },
  publication: { type: 'leaflet' },
  page: { role: 'other' },
};

/** What sense asks for besides, once the form is right. */
const TYPED_TOO: typeof TYPED = {
  document: { number: '1/QĐ', effective: '2026-01-05', notKnown: 'file' },
};

describe.each(KINDS)('a new %s', (kind) => {
  it('has nothing wrong but what is still to be written, where all was typed', async () => {
    const typed = { ...TYPED[kind], ...TYPED_TOO[kind] };
    expect(await rulesFor(kind, typed)).toEqual(['draft-to-write', 'draft-to-write']);
  });

  it('is told which fields to fill in, where none was typed', async () => {
    const rules = await rulesFor(kind, {});
    const needed = Object.keys(TYPED[kind] ?? {}).length;
    expect(rules.filter((rule) => rule !== 'draft-to-write')).toEqual(
      kind === 'event' ? ['event-without-day'] : Array<string>(needed).fill('missing-field'),
    );
  });

  it('explains every field in the words of the schema', () => {
    for (const language of ['vi', 'en'] as const) {
      const text = draftTexts(aDraft(kind), language).vi;
      for (const [name, field] of Object.entries(originalSchema(kind).shape)) {
        expect(text).toContain(`${name}:`);
        expect(text).toContain(`# ${explanationOf(field)?.[language]}`);
      }
    }
  });

  it('says the same things in the same order in both languages', () => {
    const { vi, en } = draftTexts(aDraft(kind), 'vi');
    expect(vi.match(/^## /gm)?.length).toBe(en.match(/^## /gm)?.length);
    expect(vi.split('[cần viết]').length).toBeGreaterThan(2);
  });
});

it('can be written in English first', () => {
  const { vi, en } = draftTexts({ ...aDraft('news'), original: 'en' }, 'vi');
  expect(en).toContain('draft: true');
  expect(vi).toContain('translates: pending');
  expect(vi).not.toContain('draft: true');
});

function aDraft(kind: Kind, typed: Readonly<Record<string, string>> = {}): Draft {
  const titles = { vi: 'Thử: “một” mục', en: 'Test: “an” entry' };
  const fields = { date: '2026-11-20', topics: 'origin', audiences: 'people', ...typed };
  const wishes = { kind, titles, typed: fields, original: 'vi', isShared: false } as const;
  const { draft, refusals } = draftOf(wishes, aVocabulary());
  expect(refusals).toEqual([]);
  return draft;
}

async function rulesFor(kind: Kind, typed: Readonly<Record<string, string>>): Promise<string[]> {
  const texts = draftTexts(aDraft(kind, typed), 'vi');
  const folder = folderOf({ kind });
  const found = await checkContent({
    ...contentFiles(),
    [`${folder}/index.vi.mdx`]: texts.vi,
    [`${folder}/index.en.mdx`]: texts.en,
  });
  return found.map(({ rule }) => rule);
}
