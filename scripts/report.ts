/**
 * npm run report: what an edition published in a period, beside what its plans ask, as an official
 * document (docx), a workbook (xlsx), a list (csv) and a page with plots (html). A file that somebody
 * may have filled in is not replaced without --force.
 */
import path from 'node:path';
import { chosenEdition } from '../src/build/chosen-edition.ts';
import { buildSettings } from '../src/build/settings.ts';
import { isError } from '../src/domain/finding.ts';
import { wordsFor } from '../src/locale/words.ts';
import { commandOptions } from '../src/options/command-options.ts';
import { buildPortal } from '../src/portal/build-portal.ts';
import { clockAt } from '../src/portal/schedule.ts';
import { readEdition } from '../src/reading/read-edition.ts';
import { periodOf, type Period } from '../src/report/period.ts';
import { reportOf } from '../src/report/report.ts';
import { FORMAT_WORDS, reportFiles } from '../src/report/report-files.ts';
import { saveReport } from '../src/report/save-report.ts';

const { values, locale } = commandOptions({
  options: {
    edition: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    format: { type: 'string', default: 'all' },
    out: { type: 'string' },
    force: { type: 'boolean', default: false },
  },
});

const root = process.cwd();
const { report: words, desk } = wordsFor(locale);
const { now, site, base } = buildSettings(process.env);
const choice = chosenEdition(root, values.edition, process.env);
const asked = periodOf(values, clockAt(now).today);

if (!choice.ok) complain(desk.noEdition(choice.id, choice.known.join(', ')));
else if (!asked.ok) complain(words.badPeriod(asked.from, asked.to));
else if (!FORMAT_WORDS.includes(values.format)) {
  complain(desk.badFormat(values.format, FORMAT_WORDS.join(', ')));
} else await make(choice.id, asked.period);

async function make(edition: string, period: Period): Promise<void> {
  const { portal, findings } = buildPortal(await readEdition(root, edition), { now });
  const errors = findings.filter(isError).length;
  if (errors > 0) {
    complain(words.findings(errors));
    return;
  }
  const place = { origin: site ?? portal.edition.site, base: base ?? portal.edition.base };
  const files = await reportFiles(reportOf(portal, period), place, {
    format: values.format,
    locale,
  });
  const folder = values.out ?? path.join('reports', edition);
  const saved = saveReport(path.resolve(root, folder), files, { force: values.force });
  if (!saved.ok) complain(words.kept(saved.kept.map((name) => path.join(folder, name)).join(', ')));
  else {
    for (const name of saved.written) console.log(words.written(path.join(folder, name)));
    for (const name of saved.same) console.log(words.same(path.join(folder, name)));
  }
}

function complain(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
