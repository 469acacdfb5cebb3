/**
 * npm run build: one edition (--edition, EDITION, or the one named in package.json) into dist/<edition>/.
 * npm run build:all: every edition, one after the other.
 */
import { buildEdition, FindingsError } from '../src/build/build-edition.ts';
import { chosenEdition } from '../src/build/chosen-edition.ts';
import { showProgress } from '../src/build/show-progress.ts';
import { buildSettings } from '../src/build/settings.ts';
import { printFindings } from '../src/checks/print-findings.ts';
import { wordsFor } from '../src/locale/words.ts';
import { commandOptions } from '../src/options/command-options.ts';
import { editionIds } from '../src/reading/read-edition.ts';

const STOPPED = {
  vi: 'Đã dừng. Bản dựng trước vẫn còn nguyên.',
  en: 'Stopped. What was built before is as it was.',
} as const;

const { values, locale } = commandOptions({
  options: { all: { type: 'boolean', default: false }, edition: { type: 'string' } },
});
const settings = buildSettings(process.env);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

const choice = chosenEdition(process.cwd(), values.edition, process.env);
if (!values.all && !choice.ok) {
  fail(wordsFor(locale).desk.noEdition(choice.id, choice.known.join(', ')));
} else {
  for (const edition of values.all ? editionIds(process.cwd()) : [choice.id]) {
    if (!stop.signal.aborted) await build(edition);
  }
}

async function build(edition: string): Promise<void> {
  const progress = showProgress(edition, locale);
  try {
    await buildEdition({
      edition,
      outDir: `dist/${edition}`,
      site: settings.site,
      base: settings.base,
      buildDate: settings.now.toISOString(),
      preview: settings.preview,
      onProgress: progress.say,
      signal: stop.signal,
    });
    progress.end();
  } catch (error) {
    progress.end();
    if (stop.signal.aborted) return fail(STOPPED[locale], 130);
    if (!(error instanceof FindingsError)) throw error;
    const colour = process.stdout.isTTY;
    fail(printFindings(error.findings, 'text', { locale, colour }));
  }
}

function fail(words: string, code = 1): void {
  process.stdout.write(`${words.trimEnd()}\n`);
  process.exitCode = code;
}
