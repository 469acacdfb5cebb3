import { appendFileSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFiles } from '../testing/content-folder.ts';
import { originalFile, withFile } from '../testing/mistakes.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { openKeep } from './keep.ts';
import { readEdition } from './read-edition.ts';

const FILE = '.cache/readings.txt';
const VI = originalFile();

describe('a keep', () => {
  it('gives the same edition as reading all of it again', async () => {
    using folder = tempFolder(contentFiles({}, { id: 'hai', vi: { body: '#### Sâu' } }));
    const once = await readAndKeep(folder.path);
    expect(await readAndKeep(folder.path)).toEqual(once);
    expect(once).toEqual(await readEdition(folder.path, 'vi-du'));
  });

  it('reads again what has changed', async () => {
    using folder = tempFolder(contentFiles({}));
    await readAndKeep(folder.path);
    const file = join(folder.path, VI);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Mục mot-muc', 'Tên mới'));
    const { texts } = await readAndKeep(folder.path);
    expect(texts.map(({ words }) => words.title)).toContain('Tên mới');
  });

  it('reads again what was written in the same length at another time', async () => {
    using folder = tempFolder(contentFiles({}));
    await readAndKeep(folder.path);
    const file = join(folder.path, VI);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Mục mot-muc', 'Tin mot-muc'));
    utimesSync(file, new Date('2020-01-01'), new Date('2020-01-01'));
    const { texts } = await readAndKeep(folder.path);
    expect(texts.map(({ words }) => words.title)).toContain('Tin mot-muc');
  });

  it('forgets everything when the words to avoid are others', async () => {
    using folder = tempFolder(contentFiles({ en: { body: 'A festival.' } }));
    await readAndKeep(folder.path);
    appendFileSync(
      join(folder.path, 'content/terms.yaml'),
      '- { avoid: festival, locale: en, write: fair, because: { vi: Vậy., en: So. } }\n',
    );
    const { findings } = await readAndKeep(folder.path);
    expect(findings.map(({ rule }) => rule)).toEqual(['avoided-term']);
  });

  it('passes over a line that was cut off, and over a file of nonsense', async () => {
    using folder = tempFolder(withFile(contentFiles({}), FILE, 'vớ vẩn'));
    const once = await readAndKeep(folder.path);
    const file = join(folder.path, FILE);
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, -20));
    expect(await readAndKeep(folder.path)).toEqual(once);
    expect(await readAndKeep(folder.path)).toEqual(once);
  });
});

async function readAndKeep(root: string) {
  const keep = openKeep(root);
  const manuscript = await readEdition(root, 'vi-du', keep);
  await keep.save();
  return manuscript;
}
