import { describe, expect, it } from 'vitest';
import { aPortal, SITE } from '../testing/a-portal.ts';
import { readerOf, writtenData } from '../testing/written-data.ts';
import { entryPages, type Reading } from './entry-pages.ts';

const BODY = 'Có <Fact id="so-thanh-vien" /> nước. [Xem](entry:muc-000)';

describe('entryPages', () => {
  const entries = Array.from({ length: 250 }, (_, index) => ({
    id: `muc-${String(index).padStart(3, '0')}`,
    shared: { date: index < 200 ? '2026-10-01' : '2026-10-02' },
  }));
  const portal = aPortal({ entries });

  it('puts a hundred on a page, oldest first, so that new ones change the last page only', async () => {
    const pages = await Array.fromAsync(
      entryPages({ portal, site: SITE }, 'vi', readerOf(entries)),
    );
    expect(pages.map(({ items, isLast }) => [items.length, isLast])).toEqual([
      [100, false],
      [100, false],
      [50, true],
    ]);
    expect(pages[0]?.items[0]?.id).toBe('entries/vi/muc-000');
    expect(pages[2]?.items[0]?.id).toBe('entries/vi/muc-200');
  });

  it('reads one page at a time, and each text once', async () => {
    const read: string[] = [];
    const text: Reading['text'] = async ({ file }) => {
      read.push(file);
      return BODY;
    };
    const reading = entryPages({ portal, site: SITE }, 'vi', { ...readerOf([]), text });
    await reading.next();
    expect(read).toHaveLength(100);
    await Array.fromAsync(reading);
    expect(new Set(read).size).toBe(read.length);
    expect(read).toHaveLength(250);
  });

  it('links each page to its neighbours', async () => {
    const files = await writtenData(portal, entries);
    const page = (number: number) => `https://vi-du.gov.vn/asean/api/v1/vi/entries/${number}.json`;
    expect(files.get('vi/entries/1.json')?.json).toMatchObject({ previous: null, next: page(2) });
    expect(files.get('vi/entries/3.json')?.json).toMatchObject({ previous: page(2), next: null });
  });

  it('gives 5,000 entries in a few seconds', { timeout: 60_000 }, async () => {
    const [first] = portal.entries;
    if (!first) throw new Error('There is no entry.');
    const many = Array.from({ length: 5000 }, () => first);
    const text = () => Promise.resolve(`${BODY}\n\n`.repeat(8));
    const publishing = { portal: { ...portal, entries: many }, site: SITE };
    const reading = entryPages(publishing, 'vi', { ...readerOf([]), text });
    const started = process.cpuUsage();
    let count = 0;
    for await (const { items } of reading) count += items.length;
    expect(count).toBe(5000);
    // The processor's time, so that a busy machine does not count: about two seconds.
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(10);
  });
});
