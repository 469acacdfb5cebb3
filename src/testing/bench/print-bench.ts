import type { BenchResult, Measured } from './run-bench.ts';

/** What building the portal may cost at most: pages in time, and every step in memory. */
const GOALS = { timesHugo: 8, bytes: 1.2e9 } as const;

/** The goals that were missed, as sentences; none when all hold. */
export function missedGoals(result: BenchResult): string[] {
  const { pages, hugo } = result;
  const times = hugo ? pages.seconds / hugo.seconds : 0;
  const large = ownSteps(result).filter(({ memory = 0 }) => memory >= GOALS.bytes);
  return [
    ...(times > GOALS.timesHugo
      ? [`pages take ${times.toFixed(1)} × Hugo; the goal is ≤ ${GOALS.timesHugo} ×`]
      : []),
    ...large.map(
      ({ name, memory = 0 }) =>
        `${name}: ${gigabytes(memory)}; the goal is < ${gigabytes(GOALS.bytes)}`,
    ),
  ];
}

function ownSteps({ content, pages, search, checks }: BenchResult): Measured[] {
  return [content, pages, search, checks];
}

/** One row for each step, and what they come to. */
export function benchTable(result: BenchResult): string {
  const { content, pages, hugo, search, checks } = result;
  const rows = [
    ['step', 'seconds', 'pages', 'ms/page', 'largest process'],
    row('ours: content and Portal', content),
    row('ours: pages (astro build)', pages),
    ...(hugo ? [row('Hugo: the same texts', hugo)] : []),
    row('ours: search index', search),
    row('ours: site checks', checks),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return [...lines, '', verdict(result), ''].join('\n');
}

function row(name: string, { seconds, pages, memory }: Measured): string[] {
  return [
    name,
    seconds.toFixed(1),
    pages === undefined ? '' : String(pages),
    pages === undefined ? '' : ((seconds / pages) * 1000).toFixed(2),
    memory === undefined ? '' : gigabytes(memory),
  ];
}

function verdict(result: BenchResult): string {
  const { pages, hugo } = result;
  const peaks = ownSteps(result).flatMap(({ memory }) => memory ?? []);
  const ratio = hugo
    ? `pages ÷ Hugo: ${(pages.seconds / hugo.seconds).toFixed(1)} (goal ≤ ${GOALS.timesHugo})`
    : 'Hugo is not installed here, so there is nothing to compare with.';
  const memory =
    peaks.length === 0
      ? 'memory is not measured on this system'
      : `largest process: ${gigabytes(Math.max(...peaks))} (goal < ${gigabytes(GOALS.bytes)})`;
  return `${ratio} · ${memory}`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`;
}
