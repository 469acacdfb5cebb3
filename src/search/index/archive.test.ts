import { readdirSync } from 'node:fs';
import path from 'node:path';
import { close } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { tempFolder } from '../../testing/temp-folder.ts';
import { writeArchive } from './archive.ts';
import type { SearchRecord } from './search-record.ts';
import { recordHtml } from './write-pagefind.ts';

afterAll(() => close());

describe('writeArchive', { timeout: 30_000 }, () => {
  it('indexes once what does not change, and gives the same files again', async () => {
    using folder = tempFolder({});
    const write = (to: string, title: string) =>
      writeArchive([written(title)], path.join(folder.path, to), path.join(folder.path, 'cache'));
    expect(await write('first', 'Đầu tư')).toEqual({ reused: false });
    expect(await write('second', 'Đầu tư')).toEqual({ reused: true });
    expect(await write('third', 'Du lịch')).toEqual({ reused: false });
    const files = (name: string) => readdirSync(path.join(folder.path, name), { recursive: true });
    expect(files('second')).toEqual(files('first'));
    expect(files('first')).toContain('pagefind-ledger.json');
  });

  it('writes nothing when nothing is archived', async () => {
    using folder = tempFolder({});
    await writeArchive([], path.join(folder.path, 'out'), path.join(folder.path, 'cache'));
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

function written(title: string) {
  const record: SearchRecord = {
    locale: 'vi',
    path: 'vi/tin-tuc/cu/',
    kind: 'news',
    pillars: [],
    topics: [],
    places: [],
    day: '2020-01-01',
    title,
    summary: 'Một tin cũ.',
    names: [],
    text: undefined,
    twin: undefined,
    isDated: true,
  };
  return { ...record, html: recordHtml(record, []) };
}
