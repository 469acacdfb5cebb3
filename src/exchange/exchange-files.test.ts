import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { aPicture } from '../testing/a-picture.ts';
import type { EntryDraft } from '../testing/an-entry.ts';
import { aTrial } from '../testing/exchange-trial.ts';
import { PARTNER } from '../testing/partner-data.ts';
import { printExchange } from './print-exchange.ts';

const LICENCE = { vi: 'Dùng lại ảnh khi ghi tên người chụp.', en: 'Reuse with the name.' };
const NEWS: EntryDraft = {
  id: 'tin-anh',
  vi: {
    title: 'Hội chợ có ảnh',
    coverAlt: 'Người bán hàng trao nón lá cho khách',
    coverCaption: 'Ngày khai mạc',
    body: 'Mở đầu.\n\n![Cổng hội chợ lúc sáng](cong.png "Cổng. Ảnh: Văn B")\n\nKết.',
  },
  en: {
    title: 'The fair with pictures',
    coverAlt: 'A seller hands a leaf hat to a guest',
    coverCaption: 'The opening day',
    body: 'First.\n\n![The gate in the morning](cong.png "The gate. Photo: Văn B")\n\nLast.',
  },
  shared: { cover: { file: 'bia.png', credit: 'Văn A' } },
};
const PHOTOS: EntryDraft = {
  id: 'bo-anh',
  kind: 'media',
  vi: { title: 'Bộ ảnh hội chợ', fileAlts: ['Gian hàng gạo của tỉnh'] },
  en: { title: 'Pictures of the fair', fileAlts: ['The rice stand of the province'] },
  shared: { medium: 'photos', files: [{ file: 'gian.png', credit: 'Văn C' }] },
};
const DECISION: EntryDraft = {
  id: 'quyet-dinh',
  kind: 'document',
  vi: { title: 'Quyết định của tỉnh bạn' },
  shared: { file: { path: 'quyet-dinh.pdf', format: 'pdf' } },
};
const LEAFLET: EntryDraft = {
  id: 'to-gap',
  kind: 'publication',
  vi: { title: 'Tờ gấp của tỉnh bạn' },
  shared: { type: 'leaflet', file: 'to-gap.pdf' },
};
const HOME = 'content/editions/vi-du';
const TAKEN = `${HOME}/news/hoi-cho-co-anh`;
const FILES = {
  [`${HOME}/news/tin-anh/bia.png`]: await aPicture(1600, 90),
  [`${HOME}/news/tin-anh/cong.png`]: await aPicture(800, 60),
  [`${HOME}/media/bo-anh/gian.png`]: await aPicture(700, 50),
  [`${HOME}/documents/quyet-dinh/quyet-dinh.pdf`]: Buffer.from('%PDF-1.7 một quyết định'),
  [`${HOME}/publications/to-gap/to-gap.pdf`]: Buffer.from('%PDF-1.7 một tờ gấp'),
};
const OPEN = { edition: { ...PARTNER, pictureLicence: LICENCE }, files: FILES };
const ALL = [NEWS, PHOTOS, DECISION, LEAFLET];

describe('pictures and attachments of a portal like ours', { timeout: 30_000 }, () => {
  it('come along with all that is said of them, once', async () => {
    await using trial = await aTrial(ALL, [], OPEN);
    const first = await trial.run();
    expect(first.findings).toEqual([]);
    expect(printExchange(first, { locale: 'vi', dryRun: false })).toContain(
      '  5 ảnh và tệp đi cùng\n',
    );
    const vi = await trial.text('hoi-cho-co-anh', 'vi');
    const en = await trial.text('hoi-cho-co-anh', 'en');
    expect(vi.shared?.cover?.credit).toBe('Văn A');
    expect(vi.words).toMatchObject({
      coverAlt: NEWS.vi?.['coverAlt'],
      coverCaption: 'Ngày khai mạc',
    });
    expect(en.words.coverAlt).toBe('A seller hands a leaf hat to a guest');
    expect(vi.outline.pictures).toMatchObject([
      { alt: 'Cổng hội chợ lúc sáng', caption: 'Cổng. Ảnh: Văn B' },
    ]);
    expect(en.outline.pictures).toMatchObject([
      { alt: 'The gate in the morning', caption: 'The gate. Photo: Văn B' },
    ]);
    expect(vi.shared?.takenFrom).toMatchObject({ pictureLicence: LICENCE });
    expect(await widthsIn(trial.root, TAKEN)).toEqual([800, 1440]);

    const photos = await trial.text('bo-anh-hoi-cho', 'en');
    expect(photos.words.fileAlts).toEqual(['The rice stand of the province']);
    expect(await trial.text('bo-anh-hoi-cho', 'vi')).toMatchObject({
      shared: { files: [{ credit: 'Văn C' }] },
    });
    expect(trial.file(`${HOME}/documents/quyet-dinh-cua-tinh-ban/index.vi.mdx`)).toMatch(
      /path: quyet-dinh-[0-9a-f]{6}\.pdf\n/,
    );
    expect(pdfIn(join(trial.root, HOME, 'publications/to-gap-cua-tinh-ban'))).toBe(
      '%PDF-1.7 một tờ gấp',
    );
    expect(await trial.errors()).toEqual([]);

    const before = trial.digest();
    const { results, findings } = await trial.run();
    expect(results[0]?.counts).toMatchObject({ taken: 0, updated: 0, same: 4 });
    expect([findings, trial.digest()]).toEqual([[], before]);
  });

  it('stay there where the partner does not say under which conditions', async () => {
    await using trial = await aTrial([NEWS], [], { files: FILES });
    const { findings } = await trial.run();
    expect(findings.map(({ rule, values }) => [rule, values['field']])).toEqual([
      ['item-file-left', 'licence'],
      ['item-file-left', 'licence'],
    ]);
    const vi = await trial.text('hoi-cho-co-anh', 'vi');
    expect(vi.outline.pictures).toEqual([]);
    expect(vi.shared?.takenFrom?.notTaken).toHaveLength(2);
    expect(readdirSync(join(trial.root, TAKEN))).toEqual(['index.en.mdx', 'index.vi.mdx']);
    const before = trial.digest();
    expect([(await trial.run()).findings, trial.digest()]).toEqual([[], before]);
  });

  it('are asked for again while they are missing', async () => {
    await using trial = await aTrial([NEWS], [], OPEN);
    rmSync(join(trial.there, '_pictures'), { recursive: true });
    const first = await trial.run();
    expect(first.findings.map(({ rule }) => rule)).toEqual(Array(2).fill('feed-unreachable'));
    expect(first.results[0]?.counts).toMatchObject({ taken: 1 });
    const before = trial.digest();
    expect((await trial.run()).results[0]?.counts).toMatchObject({ same: 1, updated: 0 });
    expect(trial.digest()).toEqual(before);

    await trial.offer([NEWS]);
    expect((await trial.run()).results[0]?.counts).toMatchObject({ updated: 1 });
    expect(await widthsIn(trial.root, TAKEN)).toEqual([800, 1440]);
    expect((await trial.run()).results[0]?.counts).toMatchObject({ same: 1 });
  });

  it('are changed with their originals, and the former ones go', async () => {
    await using trial = await aTrial([NEWS], [], OPEN);
    await trial.run();
    const files = { ...FILES, [`${HOME}/news/tin-anh/cong.png`]: await aPicture(900, 60) };
    await trial.offer([NEWS], { ...OPEN, files });
    expect((await trial.run()).results[0]?.counts).toMatchObject({ updated: 1 });
    expect(await widthsIn(trial.root, TAKEN)).toEqual([900, 1440]);
  });

  it('make an entry the editor’s own once another picture lies in it', async () => {
    await using trial = await aTrial([NEWS], [], OPEN);
    await trial.run();
    const [picture = ''] = readdirSync(join(trial.root, TAKEN)).filter((name) =>
      /png|jpg/.test(name),
    );
    writeFileSync(join(trial.root, TAKEN, picture), await aPicture(1000, 70));
    const before = trial.digest();
    await trial.offer([{ ...NEWS, vi: { ...NEWS.vi, summary: 'Khác.' } }]);
    expect((await trial.run()).findings.map(({ rule }) => rule)).toEqual(['taken-changed-there']);
    expect(trial.digest()).toEqual(before);
  });

  it('that are not what the partner says are refused, and the words are taken', async () => {
    await using trial = await aTrial([NEWS], [], OPEN);
    for (const name of readdirSync(join(trial.there, '_pictures'))) {
      writeFileSync(join(trial.there, '_pictures', name), await aPicture(1000, 70));
    }
    const { findings, results } = await trial.run();
    expect(findings.map(({ rule, values }) => [rule, values['problem']])).toEqual([
      ['item-file-refused', 'SHA-256'],
      ['item-file-refused', 'SHA-256'],
    ]);
    expect(results[0]?.counts).toMatchObject({ taken: 1 });
    expect(await trial.errors()).toEqual([]);
  });
});

async function widthsIn(root: string, folder: string): Promise<number[]> {
  const names = readdirSync(join(root, folder)).filter((name) => name.startsWith('anh-'));
  const about = await Promise.all(names.map((name) => sharp(join(root, folder, name)).metadata()));
  return about.map(({ width }) => width).sort((a, b) => a - b);
}

function pdfIn(folder: string): string {
  const name = readdirSync(folder).find((each) => each.endsWith('.pdf')) ?? '';
  return readFileSync(join(folder, name), 'utf8');
}
