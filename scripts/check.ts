/**
 * npm run check: reads the content of one edition (or all) and says what is wrong with it, without a
 * build. Exit code 1 when anything has to be mended first. With --sources it lists instead every
 * outside link and every fact with its day, as text or JSON, and what uses them.
 */
import { parseArgs } from 'node:util';
import { cardFindings } from '../src/cards/card-findings.ts';
import { readCardFaces } from '../src/cards/faces.ts';
import { planCards } from '../src/cards/plan-cards.ts';
import { isPrintFormat, printFindings } from '../src/checks/print-findings.ts';
import { printSourceReport } from '../src/checks/sources/print-source-report.ts';
import { sourceReport } from '../src/checks/sources/source-report.ts';
import { inReadingOrder, isError, type Finding } from '../src/domain/finding.ts';
import { buildPortal, type Building } from '../src/portal/build-portal.ts';
import { editionIds, readEdition } from '../src/reading/read-edition.ts';
import { buildDate } from '../src/build/settings.ts';

const { values } = parseArgs({
  options: {
    edition: { type: 'string' },
    lang: { type: 'string', default: 'vi' },
    format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'text' },
    sources: { type: 'boolean', default: false },
  },
});

const root = process.cwd();
const named = values.edition ?? process.env['EDITION'];
const locale = values.lang === 'en' ? 'en' : 'vi';
const buildings: Building[] = [];
for (const id of named ? [named] : editionIds(root)) {
  buildings.push(buildPortal(await readEdition(root, id), { now: buildDate(process.env) }));
}

if (values.sources) listSources();
else sayFindings();

function listSources(): void {
  const report = sourceReport(buildings.map(({ portal }) => portal));
  const json = values.format === 'json';
  process.stdout.write(
    json ? `${JSON.stringify(report, null, 2)}\n` : printSourceReport(report, locale),
  );
}

function sayFindings(): void {
  const faces = readCardFaces();
  const found = buildings.flatMap(({ portal, findings }) => [
    ...findings,
    ...cardFindings(planCards(portal), faces),
  ]);
  const findings = inReadingOrder(withoutRepeats(found));
  const format = isPrintFormat(values.format) ? values.format : 'text';
  const colour = process.stdout.isTTY;
  process.stdout.write(printFindings(findings, format, { locale, colour }));
  process.exitCode = findings.some(isError) ? 1 : 0;
}

/** Shared content is read once for each edition; its findings are said once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
}
