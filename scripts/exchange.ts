/**
 * npm run exchange: takes over entries of partners as drafts, for an editor to look at.
 * `-- --edition <id>`, `--feed <address or file>` (instead of partnerFeeds), `--lang en`, `--dry-run`,
 * `--allow-private` (a feed in the unit's own network). Exit code 1 when something was refused.
 */
import { chosenEdition } from '../src/build/chosen-edition.ts';
import { buildSettings } from '../src/build/settings.ts';
import { printFindings } from '../src/checks/print-findings.ts';
import { isError } from '../src/domain/finding.ts';
import { exchange, type ExchangeStep } from '../src/exchange/exchange.ts';
import { printExchange, stepLine } from '../src/exchange/print-exchange.ts';
import { wordsFor } from '../src/locale/words.ts';
import { commandOptions } from '../src/options/command-options.ts';

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
const choice = chosenEdition(root, values.edition, process.env);

if (choice.ok) await run(choice.id);
else {
  console.error(wordsFor(locale).desk.noEdition(choice.id, choice.known.join(', ')));
  process.exitCode = 1;
}

async function run(edition: string): Promise<void> {
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
