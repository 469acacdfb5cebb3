import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { walkFolder } from '../src/reading/content-folders.ts';
import { EDITION_ID } from '../src/testing/an-edition.ts';
import { folderOf, type EntryDraft } from '../src/testing/an-entry.ts';
import { contentFiles } from '../src/testing/content-folder.ts';
import { writePartnerData } from '../src/testing/partner-data.ts';
import { PARTNER_NEWS } from '../src/testing/exchange-trial.ts';
import { tempFolder } from '../src/testing/temp-folder.ts';

const PRELOAD = new URL('../src/testing/kill-at.ts', import.meta.url).href;

const TO_MEND: EntryDraft = { vi: { body: 'Ðồng bằng.' }, en: { body: 'A ðelta.' } };
const BEHIND: EntryDraft = { en: { translates: 'aaaaaa bbbbbb' } };

interface Trial {
  readonly command: string;
  readonly words: readonly string[];
  readonly entry?: EntryDraft;
  /** How many files it leaves other than before. */
  readonly changed: number;
}

/** Every command that writes for an editor. */
const TRIALS: readonly Trial[] = [
  {
    command: 'new',
    words: ['--kind', 'news', '--title-vi', 'Gạo', '--title-en', 'Rice'],
    changed: 2,
  },
  { command: 'stamp', words: [folderOf(), '--yes'], entry: BEHIND, changed: 1 },
  { command: 'check', words: ['--fix', '--yes'], entry: TO_MEND, changed: 2 },
  { command: 'handbook', words: [], changed: 2 },
  { command: 'exchange', words: ['--feed', 'partner'], changed: 2 },
  { command: 'status', words: ['--format', 'html'], changed: 1 },
  { command: 'report', words: ['--from', '2026-01-01', '--to', '2026-11-20'], changed: 4 },
];

describe('a command that is killed while it writes', { timeout: 120_000 }, () => {
  it.each(TRIALS)('$command leaves files as they were or as they are to be', async (trial) => {
    using project = await aProject(trial);
    const before = filesIn(project.path);
    using other = await aProject(trial);
    expect(run(other.path, trial, 0)).toBeNull();
    const after = filesIn(other.path);
    expect(differences(before, after)).toHaveLength(trial.changed);

    let instant = 1;
    for (; run(project.path, trial, instant) === 'SIGKILL'; instant++) {
      const there = filesIn(project.path);
      const half = differences(there, after).filter((file) => there[file] !== before[file]);
      expect([instant, half]).toEqual([instant, []]);
    }
    expect(instant).toBeGreaterThan(trial.changed);
    expect(differences(filesIn(project.path), after)).toEqual([]);
  });
});

/** Begun again where it was killed, as an editor would: so what it leaves behind piles up. */
function run(cwd: string, { command, words }: Trial, instant: number) {
  const script = path.join(import.meta.dirname, `${command}.ts`);
  const settings = { EDITION: EDITION_ID, BUILD_DATE: '2026-11-20', KILL_AT: `${instant}` };
  const args = ['--import', PRELOAD, script, ...words];
  return spawnSync(process.execPath, args, { cwd, env: { ...process.env, ...settings } }).signal;
}

async function aProject({ entry = {} }: Trial) {
  const project = tempFolder(contentFiles(entry));
  symlinkSync(path.resolve('src'), path.join(project.path, 'src'), 'junction'); // fonts of share cards
  await writePartnerData(path.join(project.path, 'partner'), [PARTNER_NEWS]);
  return project;
}

/** What readers of content and of reports find there. */
function filesIn(root: string): Readonly<Record<string, string>> {
  const names = ['content', 'reports'].flatMap(
    (folder) => walkFolder(root, folder, { of: 'asean' }).names,
  );
  return Object.fromEntries(
    names.map((file) => [file, readFileSync(path.join(root, file), 'base64')]),
  );
}

function differences(one: Readonly<Record<string, string>>, other: typeof one): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((file) => one[file] !== other[file]);
}
