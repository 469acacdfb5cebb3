/**
 * npm run build: one edition (EDITION, or the one named in package.json) into dist/<edition>/.
 * npm run build:all: every edition, one after the other.
 */
import { parseArgs } from 'node:util';
import { buildEdition, FindingsError } from '../src/build/build-edition.ts';
import { showProgress } from '../src/build/show-progress.ts';
import { buildSettings } from '../src/build/settings.ts';
import { printFindings } from '../src/checks/print-findings.ts';
import { editionIds } from '../src/reading/read-edition.ts';

const { values } = parseArgs({
  options: { all: { type: 'boolean', default: false }, lang: { type: 'string', default: 'vi' } },
});
const locale = values.lang === 'en' ? 'en' : 'vi';
const settings = buildSettings(process.env);
const editions = values.all ? editionIds(process.cwd()) : [settings.edition];

for (const edition of editions) {
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
    });
    progress.end();
  } catch (error) {
    progress.end();
    process.exitCode = 1;
    if (!(error instanceof FindingsError)) throw error;
    const colour = process.stdout.isTTY;
    process.stdout.write(printFindings(error.findings, 'text', { locale, colour }));
  }
}
