/**
 * npm run check: reads the content of one edition (or all) and says what is wrong with it, without a
 * build. -- --changed what Git calls changed, --watch after every save, --fix mends what is safe and
 * offers the stamps of translations, --explain <rule>, --sources every outside link and every fact
 * with its day. Exit code 1 when anything has to be mended first.
 */
import { join } from 'node:path';
import { buildDate } from '../src/build/settings.ts';
import { aboutChanges, changedFiles } from '../src/checks/changed-files.ts';
import { buildPortals, checkContent } from '../src/checks/check-content.ts';
import { CHECKING_WORDS as WORDS } from '../src/checks/checking-words.ts';
import { explainRule } from '../src/checks/explain-rule.ts';
import {
  isPrintFormat,
  PRINT_FORMATS,
  printFindings,
  type PrintFormat,
} from '../src/checks/print-findings.ts';
import { printSourceReport } from '../src/checks/sources/print-source-report.ts';
import { sourceReport } from '../src/checks/sources/source-report.ts';
import { watchContent } from '../src/checks/watch-content.ts';
import { openTerminal, Stopped } from '../src/drafting/terminal.ts';
import { isError, type Finding } from '../src/domain/finding.ts';
import { wordsFor } from '../src/locale/words.ts';
import { planMends, type PlannedMend } from '../src/mending/plan-mends.ts';
import { MEND_NAMES, MENDING_WORDS as MENDING } from '../src/mending/words.ts';
import { commandOptions } from '../src/options/command-options.ts';
import { editionIds } from '../src/reading/read-edition.ts';
import { replaceFile } from '../src/saving/replace-file.ts';
import { entryFolders } from '../src/stamping/entry-folders.ts';
import { offerStamp, type Asked } from '../src/stamping/offer-stamp.ts';

const { values, locale } = commandOptions({
  options: {
    edition: { type: 'string' },
    format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'text' },
    changed: { type: 'boolean', default: false },
    since: { type: 'string' },
    watch: { type: 'boolean', default: false },
    explain: { type: 'string' },
    sources: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
  },
});
const root = process.cwd();
const format = isPrintFormat(values.format) ? values.format : undefined;
const known = editionIds(root);
const named = values.edition ?? (process.env['EDITION'] || undefined);

if (values.explain !== undefined) {
  const { words, isKnown } = explainRule(values.explain, locale);
  console.log(words);
  process.exitCode = isKnown ? 0 : 1;
} else if (!format) {
  console.error(wordsFor(locale).desk.badFormat(values.format, PRINT_FORMATS.join(', ')));
  process.exitCode = 1;
} else if (named !== undefined && !known.includes(named)) {
  console.error(wordsFor(locale).desk.noEdition(named, known.join(', ')));
  process.exitCode = 1;
} else if (values.sources) {
  await listSources();
} else {
  if (values.fix) await mend();
  await look(format);
  if (values.watch) watchOn(format);
}

async function listSources(): Promise<void> {
  const buildings = await buildPortals(root, named ? [named] : known, buildDate(process.env));
  const report = sourceReport(buildings.map(({ portal }) => portal));
  const isJson = values.format === 'json';
  process.stdout.write(
    isJson ? `${JSON.stringify(report, null, 2)}\n` : printSourceReport(report, locale),
  );
}

/** Mends letters and pictures, then offers the stamps; whatever is not answered is as it was. */
async function mend(): Promise<void> {
  const only = values.changed ? changedFiles(root, values.since) : undefined;
  const terminal = values.yes ? undefined : openTerminal();
  const asked = {
    locale,
    say: (line: string) => console.log(line),
    ask: async (question: string) => (terminal ? terminal.ask(question) : 'y'),
  };
  try {
    await mendFiles(await planMends(root, only), asked);
    for (const folder of entryFolders(root, only)) await offerStamp(root, folder, asked);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.log(`\n${MENDING.stopped[locale]}\n`);
  } finally {
    terminal?.close();
  }
}

/** Shows what would be mended, asks, and writes each file in one step. */
async function mendFiles(planned: readonly PlannedMend[], { say, ask }: Asked): Promise<void> {
  if (planned.length === 0) return say(`${MENDING.nothing[locale]}\n`);
  const lines = planned.map(
    ({ file, mends }) => `  ${file}: ${mends.map((name) => MEND_NAMES[name][locale]).join(', ')}`,
  );
  say([MENDING.will[locale], ...lines].join('\n'));
  if (!/^[cy]/i.test(await ask(MENDING.ask[locale]))) return say(`${MENDING.left[locale]}\n`);
  for (const { file, content } of planned) replaceFile(join(root, file), content);
  say(`${MENDING.done[locale]}\n`);
}

async function look(how: PrintFormat): Promise<void> {
  const all = await checkContent(root, named ? [named] : known, buildDate(process.env));
  const findings = values.changed || values.since !== undefined ? ofChanges(all, how) : all;
  process.stdout.write(printFindings(findings, how, { locale, colour: process.stdout.isTTY }));
  if (findings.length === 0 && how === 'text') console.log(WORDS.allGood[locale]);
  process.exitCode = findings.some(isError) ? 1 : 0;
}

function ofChanges(findings: readonly Finding[], how: PrintFormat): readonly Finding[] {
  const changed = changedFiles(root, values.since);
  if (!changed) console.error(WORDS.noGit[locale]);
  else if (how === 'text') console.log(WORDS.changed[locale](changed.size));
  return changed ? aboutChanges(findings, changed) : findings;
}

function watchOn(how: PrintFormat): void {
  const stop = watchContent(root, async () => {
    const time = new Date().toLocaleTimeString('vi-VN');
    console.log(`\n— ${time} —`);
    await look(how);
  });
  console.log(WORDS.watching[locale]);
  process.once('SIGINT', () => {
    stop();
    console.log(`\n${WORDS.stopped[locale]}`);
  });
}
