import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { originalSchema, translationSchema } from '../../domain/entry/entry.ts';
import { KIND_FOLDERS, type Kind } from '../../domain/kind.ts';
import { readEntryFile, writeEntryFile } from './entry-file.ts';

const KINDS = Object.keys(KIND_FOLDERS) as Kind[]; // Object.keys is typed string[]

describe('writeEntryFile', () => {
  it('loses nothing of what is written anew, of which it tries every eighth file there is', () => {
    const tried = entryFiles().filter((_, index) => index % 8 === 0);
    const changed = tried.filter((file) => {
      const source = readFileSync(file, 'utf8');
      const { asWritten: _, ...content } = readEntryFile(source);
      return meaning(writeEntryFile(content)) !== meaning(source);
    });
    expect(changed).toEqual([]);
  });

  it('writes fields as editors do: lists and small things on one line', () => {
    const content = {
      title: 'Một tin',
      date: '2026-11-20',
      topics: ['origin', 'culture'],
      motif: { family: 'song', dye: 'la' },
      changes: [{ date: '2026-11-21', note: { vi: 'Sửa', en: 'Mended' } }],
      body: 'Lời.',
    };
    expect(writeEntryFile(content)).toBe(
      [
        '---',
        'title: Một tin',
        'date: 2026-11-20',
        'topics: [ origin, culture ]',
        'motif: { family: song, dye: la }',
        'changes:',
        '  - date: 2026-11-21',
        '    note: { vi: Sửa, en: Mended }',
        '---',
        '',
        'Lời.',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what nobody filled in', () => {
    const content = { title: 'A', date: '2026-11-20', form: '', topics: [], featured: false };
    const source = writeEntryFile({ ...content, cover: { file: '', credit: null }, body: '' });
    expect(parse(source.split('---')[1] ?? '')).toEqual({ title: 'A', date: '2026-11-20' });
  });

  it('marks a translation as one that waits for its stamp', () => {
    expect(writeEntryFile({ title: 'A', body: 'B' })).toContain('\ntranslates: pending\n');
  });

  it('keeps the stamp of a translation, and gives an original none', () => {
    expect(writeEntryFile({ title: 'A', translates: 'abc', body: 'B' })).toContain(
      'translates: abc',
    );
    const original = { title: 'A', date: '2026-11-20', translates: 'abc', body: 'B' };
    expect(writeEntryFile(original)).not.toContain('translates');
  });

  it('writes composed letters', () => {
    const source = writeEntryFile({
      title: 'Tiếng'.normalize('NFD'),
      body: 'Việt'.normalize('NFD'),
    });
    expect(source).toBe(source.normalize('NFC'));
  });
});

describe('writeEntryFile, after readEntryFile', () => {
  const WRITTEN = [
    '---',
    '# Tiêu đề.',
    "title: 'Một tin: hai việc' # ngắn thôi",
    '# Ngày đăng.',
    'date: 2026-11-20',
    'topics: [origin]',
    '# Nguồn.',
    'sources:',
    '  - asean-charter # bản 2008',
    '  - { title: A, publisher: B }',
    '# true: còn là bản nháp.',
    'draft: true',
    'happened:',
    '#',
    '# Không bắt buộc.',
    '# form: # Hình thức.',
    '# cover: # Ảnh đầu bài.',
    '---',
    '',
    'Lời.',
    '',
  ].join('\n');
  const saved = (change: object) => writeEntryFile({ ...readEntryFile(WRITTEN), ...change });

  it('leaves a file that nobody changed as it was, to the letter', () => {
    expect(saved({})).toBe(WRITTEN);
    for (const file of entryFiles()) {
      const source = readFileSync(file, 'utf8');
      expect([file, writeEntryFile(readEntryFile(source))]).toEqual([file, source]);
    }
  });

  it('writes anew only the line of the field that changed, and keeps its comments', () => {
    expect(saved({ title: 'Tin khác', topics: ['origin', 'culture'] })).toBe(
      WRITTEN.replace("'Một tin: hai việc'", 'Tin khác').replace('[origin]', '[ origin, culture ]'),
    );
  });

  it('puts a comment above a text that has become longer', () => {
    expect(saved({ title: 'Một\nhai\n' })).toContain(
      '# Tiêu đề.\n# ngắn thôi\ntitle: |\n  Một\n  hai\n# Ngày đăng.\n',
    );
  });

  it('takes away the line of a field that was emptied', () => {
    expect(saved({ draft: false, topics: [] })).toBe(
      WRITTEN.replace('draft: true\n', '').replace('topics: [origin]\n', ''),
    );
  });

  it('puts a new field where a comment offers it, or at the end', () => {
    const cover = { file: 'a.jpg', credit: 'B' };
    expect(saved({ cover, form: 'report', featured: true })).toBe(
      WRITTEN.replace('# form: # Hình thức.', '# Hình thức.\nform: report').replace(
        '# cover: # Ảnh đầu bài.',
        '# Ảnh đầu bài.\ncover: { file: a.jpg, credit: B }\nfeatured: true',
      ),
    );
  });

  it('writes a list anew where one of its items changed', () => {
    const sources = [{ as: 'listed', id: 'asean-charter' }];
    expect(saved({ sources })).toBe(
      WRITTEN.replace(/sources:[^]*B }/, 'sources: [ asean-charter ]'),
    );
  });

  it('is read again as what was meant', () => {
    const { asWritten: _, ...again } = readEntryFile(saved({ happened: '2026-11-18', form: 'a' }));
    const { asWritten: __, ...before } = readEntryFile(WRITTEN);
    expect(again).toEqual({ ...before, happened: '2026-11-18', form: 'a' });
  });
});

describe('readEntryFile', () => {
  it('gives each source the form in which it is written', () => {
    const { sources } = readEntryFile(
      [
        '---',
        'sources:',
        '  - asean-charter',
        '  - { title: A, publisher: B }',
        '  - { title: { vi: A, en: B }, publisher: C }',
        '---',
      ].join('\n'),
    );
    expect(sources).toEqual([
      { as: 'listed', id: 'asean-charter' },
      { as: 'written', title: 'A', publisher: 'B' },
      { as: 'bilingual', title: { vi: 'A', en: 'B' }, publisher: 'C' },
    ]);
  });

  it('says of an original whether it is a draft, so that none becomes one', () => {
    expect(readEntryFile('---\ndate: 2026-11-20\n---\n\nA')['draft']).toBe(false);
    expect(readEntryFile('---\ndate: 2026-11-20\ndraft: true\n---\n\nA')['draft']).toBe(true);
    expect(readEntryFile('---\ntitle: A\ntranslates: x\n---\n\nA')).not.toHaveProperty('draft');
  });
});

describe('what writeEntryFile takes for granted', () => {
  it.each(KINDS)('holds of a %s: an original has its day, and a translation none', (kind) => {
    expect(originalSchema(kind).shape['date']).toBeDefined();
    expect(translationSchema(kind).shape['date']).toBeUndefined();
  });
});

function entryFiles(): string[] {
  return readdirSync('content', { recursive: true, withFileTypes: true })
    .filter(({ name }) => /^index\.(vi|en)\.mdx$/.test(name))
    .map(({ parentPath, name }) => path.join(parentPath, name));
}

/** Fields and text, without the way in which the fields are written. */
function meaning(source: string): string {
  const [, fields = '', body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(source) ?? [];
  const data = parse(fields) as Record<string, unknown>; // the fields of an entry are a record
  return JSON.stringify([Object.entries(data).toSorted(), body.trim()]);
}
