import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { PLAN_FIELDS } from '../../testing/a-plan.ts';
import { EDITION_FIELDS } from '../../testing/an-edition.ts';
import { checkContent, contentFiles, EDITION_FILE } from '../../testing/content-folder.ts';
import { expectOneFinding, type Mistake } from '../../testing/expect-one-finding.ts';
import { spoil } from '../../testing/fixture-site.ts';
import type { Files } from '../../testing/temp-folder.ts';

const PLAN = 'content/plans/ke-hoach.yaml';
const MEANS = 'content/plan-means.yaml';
const NAME = { vi: 'Tin tức', en: 'News' };

const FILES: Files = {
  ...contentFiles({}),
  [EDITION_FILE]: stringify({
    ...EDITION_FIELDS,
    plans: [{ title: PLAN_FIELDS.title, period: '2026', requirements: 'ke-hoach' }],
  }),
  [PLAN]: stringify({
    ...PLAN_FIELDS,
    requirements: { 'a-1': { at: 'I', asks: { vi: 'Có tin', en: 'News' }, by: ['tin-tuc'] } },
  }),
  [MEANS]: stringify({
    'tin-tuc': {
      name: NAME,
      pages: ['section:news'],
      entries: { kinds: ['news'], topics: ['culture'] },
    },
  }),
};

const MISTAKES: [name: string, Omit<Mistake, 'files'>, from: string, to: string][] = [
  [
    'a means that is not there',
    { rule: 'unknown-name', file: PLAN, at: '- tin-tic' },
    '- tin-tuc',
    '- tin-tic',
  ],
  [
    'a field there is not',
    { rule: 'unknown-field', file: PLAN, at: 'asked:' },
    'period:',
    'asked: 1\nperiod:',
  ],
  [
    'a page there is not',
    { rule: 'unknown-name', file: MEANS, at: '- section:new' },
    '- section:news',
    '- section:newz',
  ],
  [
    'a topic there is not',
    { rule: 'unknown-name', file: MEANS, at: '- cultur' },
    '- culture',
    '- cultura',
  ],
  ['a kind there is not', { rule: 'unknown-value', file: MEANS, at: '- tin' }, '- news', '- tin'],
];

describe('plans', () => {
  it('are found right when they are', async () => {
    expect(await checkContent(FILES)).toEqual([]);
  });

  it.each(MISTAKES)('are told of %s', async (_, mistake, from, to) => {
    const { file, at } = mistake;
    const files = spoil(FILES, file, from, to);
    await expectOneFinding({ ...mistake, files, ...(at === undefined ? {} : { at }) });
  });

  it('are missed when an edition names one that is not there', async () => {
    const { [PLAN]: _, ...files } = FILES;
    const found = await checkContent(files);
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([['missing-file', PLAN]]);
  });

  it('have each requirement once', async () => {
    const files = spoil(FILES, PLAN, 'requirements:\n', `requirements:\n${TWICE}`);
    const found = await checkContent(files);
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([['field-twice', PLAN]]);
  });
});

const TWICE = '  a-1:\n    at: I\n    asks: { vi: Hai, en: Two }\n    by: [tin-tuc]\n';
