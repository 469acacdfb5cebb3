/**
 * npm run check: reads the content of one edition (or all) and says what is wrong with it, without a
 * build. Exit code 1 when anything has to be mended first.
 */
import { parseArgs } from 'node:util';
import { cardFindings } from '../src/cards/card-findings.ts';
import { readCardFaces } from '../src/cards/faces.ts';
import { planCards } from '../src/cards/plan-cards.ts';
import { isPrintFormat, printFindings } from '../src/checks/print-findings.ts';
import { inReadingOrder, isError, type Finding } from '../src/domain/finding.ts';
import { buildPortal } from '../src/portal/build-portal.ts';
import { editionIds, readEdition } from '../src/reading/read-edition.ts';
import { buildDate } from '../src/build/settings.ts';

const { values } = parseArgs({
  options: {
    edition: { type: 'string' },
    lang: { type: 'string', default: 'vi' },
    format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'text' },
  },
});

const root = process.cwd();
const found: Finding[] = [];
const named = values.edition ?? process.env['EDITION'];
for (const id of named ? [named] : editionIds(root)) {
  const manuscript = await readEdition(root, id);
  const { portal, findings } = buildPortal(manuscript, { now: buildDate(process.env) });
  found.push(...findings, ...cardFindings(planCards(portal), readCardFaces()));
}

const findings = inReadingOrder(withoutRepeats(found));
const locale = values.lang === 'en' ? 'en' : 'vi';
const format = isPrintFormat(values.format) ? values.format : 'text';
const colour = process.stdout.isTTY;
process.stdout.write(printFindings(findings, format, { locale, colour }));
process.exitCode = findings.some(isError) ? 1 : 0;

/** Shared content is read once for each edition; its findings are said once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
}
