import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EntryDraft } from '../testing/an-entry.ts';
import { aTrial, PARTNER_EVENT, PARTNER_NEWS, TAKEN_NEWS } from '../testing/exchange-trial.ts';

describe('an entry that the partner changes', () => {
  const changed: EntryDraft = {
    ...PARTNER_NEWS,
    vi: { ...PARTNER_NEWS.vi, body: 'Viết lại từ đầu.' },
    en: null,
  };

  it('is written anew while nobody has touched the draft', async () => {
    await using trial = await aTrial([PARTNER_NEWS]);
    await trial.run();
    await trial.offer([changed]);
    expect((await trial.run()).results[0]?.counts).toMatchObject({ updated: 1 });
    expect(trial.file(`${TAKEN_NEWS}/index.vi.mdx`)).toContain('Viết lại từ đầu.');
    expect(readdirSync(join(trial.root, TAKEN_NEWS))).toEqual(['index.vi.mdx']);
    expect((await trial.run()).results[0]?.counts).toMatchObject({ same: 1 });
  });

  it.each([
    ['edited', (text: string) => text.replace('## Mục', '## Mục khác')],
    ['published', (text: string) => text.replace('draft: true\n', '')],
  ])('is told of and left as it is once the draft was %s', async (_, edit) => {
    await using trial = await aTrial([PARTNER_NEWS]);
    await trial.run();
    trial.edit(`${TAKEN_NEWS}/index.vi.mdx`, edit);
    const before = trial.digest();
    await trial.offer([changed]);
    const { findings } = await trial.run();
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([
      ['taken-changed-there', `${TAKEN_NEWS}/index.vi.mdx`],
    ]);
    expect(trial.digest()).toEqual(before);
    const version = String(findings[0]?.values['version']);
    trial.edit(`${TAKEN_NEWS}/index.vi.mdx`, (text) =>
      text.replace(/version: \w+/, `version: ${version}`),
    );
    expect((await trial.run()).findings).toEqual([]);
  });
});

describe('an entry that the partner withdraws', () => {
  it('is marked in its draft, and no longer when it comes back', async () => {
    await using trial = await aTrial([PARTNER_NEWS, PARTNER_EVENT]);
    await trial.run();
    await trial.offer([PARTNER_EVENT]);
    const { findings } = await trial.run();
    expect(findings.map(({ rule }) => rule)).toEqual(['taken-withdrawn']);
    expect(trial.file(`${TAKEN_NEWS}/index.vi.mdx`)).toContain('  withdrawn: 2026-11-20\n');
    expect((await trial.run()).findings).toEqual([]);
    expect(await trial.errors()).toEqual([]);
    await trial.offer([PARTNER_NEWS, PARTNER_EVENT]);
    expect((await trial.run()).results[0]?.counts).toMatchObject({ updated: 1, same: 1 });
    expect(trial.file(`${TAKEN_NEWS}/index.vi.mdx`)).not.toContain('withdrawn');
  });

  it('is told of until the editor says so, where it is published', async () => {
    await using trial = await aTrial([PARTNER_NEWS]);
    await trial.run();
    trial.edit(`${TAKEN_NEWS}/index.vi.mdx`, (text) => text.replace('draft: true\n', ''));
    await trial.offer([]);
    const before = trial.digest();
    for (const _ of ['first', 'second']) {
      expect((await trial.run()).findings.map(({ rule }) => rule)).toEqual(['taken-withdrawn']);
    }
    expect(trial.digest()).toEqual(before);
  });
});

it('does not bring back what an editor has deleted', async () => {
  await using trial = await aTrial([PARTNER_NEWS, PARTNER_EVENT]);
  await trial.run();
  rmSync(join(trial.root, TAKEN_NEWS), { recursive: true });
  const { results } = await trial.run();
  expect(results[0]?.counts).toMatchObject({ taken: 0, same: 1, declined: 1 });
  expect(existsSync(join(trial.root, TAKEN_NEWS))).toBe(false);
});
