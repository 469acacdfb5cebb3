/**
 * npm run bench: how long an edition of 5,000 entries in two languages takes to build, and Hugo beside
 * it with the same texts. `-- --entries 500` for a quick look. Exit code 1 when a goal is missed.
 */
import { commandOptions } from '../src/options/command-options.ts';
import { benchTable, missedGoals } from '../src/testing/bench/print-bench.ts';
import { runBench } from '../src/testing/bench/run-bench.ts';

const { values } = commandOptions({ options: { entries: { type: 'string', default: '5000' } } });
const entries = Number(values.entries);
if (!Number.isInteger(entries) || entries < 1) throw new Error('--entries takes a whole number');

const started = Date.now();
let said = '';

const result = await runBench(process.cwd(), entries, sayProgress);
process.stdout.write(`${process.stdout.isTTY ? '\n\n' : '\n'}${benchTable(result)}`);
for (const goal of missedGoals(result)) {
  process.stdout.write(`✗ ${goal}\n`);
  process.exitCode = 1;
}

/** At a terminal one line that counts; elsewhere a line for each step. */
function sayProgress(line: string): void {
  const step = line.replace(/ \d+\/\d+$/, '');
  const time = `${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  `;
  if (process.stdout.isTTY) {
    process.stdout.write(`${step === said || said === '' ? '' : '\n'}\r\u001b[K${time}${line}`);
  } else if (step !== said) {
    process.stdout.write(`${time}${step}\n`);
  }
  said = step;
}
