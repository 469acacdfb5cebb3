import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EntryDraft } from '../testing/an-entry.ts';
import { aTrial, PARTNER_EVENT, PARTNER_NEWS, TAKEN_NEWS } from '../testing/exchange-trial.ts';

const DOCUMENT: EntryDraft = {
  id: 'quyet-dinh',
  kind: 'document',
  vi: { title: 'Quyết định của tỉnh bạn', body: 'Nội dung của quyết định.' },
};

describe('taking over entries of a portal like ours', () => {
  it('loses nothing of them, and writes them as drafts that pass the check', async () => {
    await using trial = await aTrial([PARTNER_NEWS, PARTNER_EVENT, DOCUMENT]);
    const { results, findings } = await trial.run();
    expect(findings).toEqual([]);
    expect(results[0]?.counts).toMatchObject({ taken: 3, refused: 0 });
    const vi = await trial.text('hoi-cho-bien-gioi-mo-lai', 'vi');
    expect(vi.words).toMatchObject({
      title: PARTNER_NEWS.vi?.['title'],
      summary: 'Tóm tắt để thử.',
    });
    expect(vi.shared).toMatchObject({
      date: '2026-10-01',
      updated: '2026-10-05',
      pillars: ['aec'],
      topics: ['origin'],
      sources: [{ title: 'Nguồn một', publisher: 'Báo Một', url: 'https://www.bao-mot.vn/a' }],
      draft: true,
      takenFrom: {
        name: { vi: 'Sở Bạn', en: 'The Friend Department' },
        id: 'tag:ban.gov.vn,2026:ban/tin-ban',
        url: {
          vi: 'https://ban.gov.vn/asean/vi/tin-tuc/hoi-cho-bien-gioi-mo-lai/',
          en: 'https://ban.gov.vn/asean/en/news/the-border-fair/',
        },
        credit: { vi: 'Nguồn: Chuyên mục ASEAN, Tỉnh Một (ban.gov.vn)' },
        taken: '2026-11-20',
      },
    });
    expect(trial.file(`${TAKEN_NEWS}/index.vi.mdx`)).toMatch(
      /---\n\nCó 11 nước, 5 \\< 6\.\n\n## Mục\n\n- Một\n- \[Hai\]\(https:\/\/x\.vn\/a\)\n$/,
    );
    expect((await trial.text('hop-mat-o-bien-gioi', 'vi')).shared).toMatchObject({
      start: '2026-11-25',
      startTime: '08:00',
      place: { vi: 'Huế', en: 'Hue' },
    });
    expect((await trial.text('quyet-dinh-cua-tinh-ban', 'en')).words).toMatchObject({
      abstract: 'On tests.',
    });
    expect(await trial.errors()).toEqual([]);
  });

  it('changes nothing when it is run again', async () => {
    await using trial = await aTrial([PARTNER_NEWS, PARTNER_EVENT]);
    await trial.run();
    const before = trial.digest();
    const { results, findings } = await trial.run();
    expect(results[0]?.counts).toMatchObject({ taken: 0, updated: 0, same: 2 });
    expect([findings, trial.digest()]).toEqual([[], before]);
  });

  it('writes nothing in a trial', async () => {
    await using trial = await aTrial([PARTNER_NEWS]);
    const before = trial.digest();
    const { results } = await trial.run({ dryRun: true });
    expect(results[0]?.folders).toEqual([TAKEN_NEWS]);
    expect([trial.digest(), existsSync(join(trial.root, '.cache'))]).toEqual([before, false]);
  });

  it('leaves alone what is shared by all, what came from here, and pages about the portal', async () => {
    const shared: EntryDraft = { id: 'asean-la-gi', kind: 'explainer' };
    const back: EntryDraft = {
      id: 'bai-cua-ta',
      vi: { title: 'Bài của tỉnh ta' },
      shared: { takenFrom: takenFromUs() },
    };
    const about: EntryDraft = { id: 'gioi-thieu', kind: 'page', vi: { title: 'Giới thiệu' } };
    await using trial = await aTrial([shared, back, about, PARTNER_NEWS], [shared]);
    const { results } = await trial.run();
    expect(results[0]?.counts).toMatchObject({ taken: 1, duplicate: 2, declined: 1 });
  });

  it('knows an entry again by its words', async () => {
    const body = 'Một bài đủ dài để không thể giống nhau tình cờ. '.repeat(4);
    const ours: EntryDraft = { id: 'cua-ta', vi: { title: 'Tên ở đây', body } };
    const theirs: EntryDraft = {
      id: 'cua-ban',
      vi: { title: 'Tên ở kia', body: `**${body.trim()}**` },
    };
    await using trial = await aTrial([theirs], [ours]);
    expect((await trial.run()).results[0]?.counts).toMatchObject({ taken: 0, duplicate: 1 });
  });

  it('gives another folder and address to what would stand where something else is', async () => {
    const ours: EntryDraft = {
      id: 'hoi-cho-bien-gioi-mo-lai',
      vi: { title: 'Hội chợ biên giới: mở lại' },
      shared: { date: '2025-01-01' },
    };
    await using trial = await aTrial([PARTNER_NEWS], [ours]);
    await trial.run();
    expect((await trial.text('hoi-cho-bien-gioi-mo-lai-2', 'vi')).words.slug).toBe(
      'hoi-cho-bien-gioi-mo-lai-2',
    );
    expect(await trial.errors()).toEqual([]);
  });
});

function takenFromUs() {
  return {
    name: 'Tỉnh Một',
    id: 'tag:vi-du.gov.vn,2026:vi-du/bai-cua-ta',
    url: 'https://vi-du.gov.vn/asean/vi/tin-tuc/bai-cua-ta/',
    taken: '2026-11-01',
    version: 'm1',
    seal: 'm2',
  };
}
