/**
 * npm run exchange: takes over entries of partners as drafts, for an editor to look at.
 * `-- --edition <id>`, `--feed <address or file>` (instead of partnerFeeds), `--lang en`, `--dry-run`,
 * `--allow-private` (a feed in the unit's own network). Exit code 1 when something was refused.
 */
import { buildSettings } from '../src/build/settings.ts';
import { printFindings } from '../src/checks/print-findings.ts';
import { isError } from '../src/domain/finding.ts';
import { exchange, type ExchangeStep } from '../src/exchange/exchange.ts';
import { printExchange, stepLine } from '../src/exchange/print-exchange.ts';
import { commandOptions } from '../src/options/command-options.ts';
import { editionIds } from '../src/reading/read-edition.ts';

const NO_SUCH_EDITION = { vi: 'Không có ấn bản', en: 'There is no edition' } as const;

const { values, locale } = commandOptions({
  options: {
    edition: { type: 'string' },
    feed: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    'allow-private': { type: 'boolean', default: false },
  },
});
const dryRun = values['dry-run'];
const settings = buildSettings(process.env);
const root = process.cwd();
const known = editionIds(root);
const edition = values.edition ?? (settings.edition || (known[0] ?? ''));

if (known.includes(edition)) await run();
else {
  process.stdout.write(`${NO_SUCH_EDITION[locale]} "${edition}": ${known.join(', ')}\n`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { results, findings } = await exchange({
    root,
    edition,
    feed: values.feed,
    now: settings.now,
    allowPrivate: values['allow-private'],
    dryRun,
    onProgress: showProgress(),
  });
  const colour = process.stdout.isTTY;
  process.stdout.write(
    `${colour ? '\r\u001b[K' : ''}${printExchange({ results }, { locale, dryRun })}`,
  );
  const said = printFindings(findings, 'text', { locale, colour });
  if (said !== '') process.stdout.write(`\n${said}`);
  process.exitCode = findings.some(isError) ? 1 : 0;
}

/** At a terminal one line that changes; elsewhere a line for each step. */
function showProgress() {
  let said = '';
  return (step: ExchangeStep, detail: string): void => {
    if (process.stdout.isTTY) {
      process.stdout.write(`\r\u001b[K${stepLine(step, detail, locale)}`);
    } else if (step !== said) {
      process.stdout.write(`${stepLine(step, '', locale)}\n`);
    }
    said = step;
  };
}
