/** Builds every edition for the suites of this folder, and writes down where the sites are. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editionIds } from '../../reading/read-edition.ts';
import { folderName, planBuilds, type PlannedBuild } from '../build-plan.ts';
import { SITES_FILE, type TestSite } from './built-sites.ts';

const OUT = path.dirname(SITES_FILE);

/** Another clock and another language of the machine must not show in a single byte. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const sites: TestSite[] = [];
// One after the other: Astro keeps a cache in the project that two builds would both write.
for (const build of planBuilds(editionIds(process.cwd()))) sites.push(await buildOne(build));
writeFileSync(SITES_FILE, JSON.stringify(sites, null, 2));

/** Each in a process of its own, so that nothing one build remembers can help the next. */
async function buildOne(build: PlannedBuild): Promise<TestSite> {
  const { edition, base, isRepeat } = build;
  const folder = path.resolve(OUT, folderName(build));
  const script = path.join(import.meta.dirname, 'build-site.ts');
  const started = Date.now();
  await run([script, edition, base, folder], isRepeat ? ELSEWHERE : {});
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${folderName(build)}: ${seconds} s\n`);
  return { edition, base, folder, isRepeat };
}

function run(words: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...words], {
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build of ${words.slice(1).join(' ')} ended with code ${code}.`));
    });
  });
}
