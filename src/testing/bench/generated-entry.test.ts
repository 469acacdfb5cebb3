import { expect, it } from 'vitest';
import { isError } from '../../domain/finding.ts';
import { buildPortal } from '../../portal/build-portal.ts';
import { readEdition } from '../../reading/read-edition.ts';
import { tempFolder } from '../temp-folder.ts';
import { BENCH_EDITION, generatedEntries, writeProject } from './bench-project.ts';

it('generates the same texts each time, of the length of a report', () => {
  const entries = generatedEntries(process.cwd(), 20);
  expect(generatedEntries(process.cwd(), 20)).toEqual(entries);
  for (const { words } of entries) {
    const length = words.en.body.split(/\s+/).length;
    expect(length).toBeGreaterThan(250);
    expect(length).toBeLessThan(550);
  }
});

it('generates an edition in which nothing is wrong', async () => {
  using folder = tempFolder();
  writeProject(process.cwd(), folder.path, generatedEntries(process.cwd(), 60));
  const manuscript = await readEdition(folder.path, BENCH_EDITION);
  const { portal, findings } = buildPortal(manuscript, { now: new Date('2026-11-21') });
  expect(findings.filter(isError)).toEqual([]);
  expect(portal.entries).toHaveLength(60);
});
