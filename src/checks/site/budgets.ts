import { finding, type Finding } from '../../domain/finding.ts';
import { placeIn, shownPages, type BuiltSite } from './built-site.ts';
import type { PageFacts } from './page-facts.ts';
import { SEARCH_TEMPLATE } from './policy.ts';
import { makeResolver } from './resolve-reference.ts';
import { makeScale, type Scale } from './weights.ts';

const KB = 1024;

/**
 * What a reader on a slow phone pays, in bytes after brotli 11. HTML fits into the first flight of
 * ten packets, so an article can be read after one round trip.
 */
const BUDGETS = {
  HTML: 14 * KB,
  CSS: 10 * KB,
  JavaScript: 3 * KB,
  font: 70 * KB,
} as const;

type Part = keyof typeof BUDGETS;

/** One line of the table: a page, one part of it, and how much of the budget it uses. */
export interface WeightRow {
  readonly page: string;
  readonly part: Part;
  readonly bytes: number;
  readonly budget: number;
}

export interface BudgetReport {
  /** The ten that come closest to their budgets, or exceed them most. */
  readonly worst: readonly WeightRow[];
  readonly findings: readonly Finding[];
}

/** Pages whose HTML is weighed for the table even when they are light. */
const FOR_THE_TABLE = 10;

export function checkBudgets(site: BuiltSite): BudgetReport {
  const scale = makeScale(site, makeResolver(site));
  const pages = shownPages(site);
  const rows = [
    ...heaviest(pages, scale).map((page) => row(page, 'HTML', scale.html(page))),
    ...different(pages.filter(isForReading), scale.styles).map((page) =>
      row(page, 'CSS', scale.styles(page).bytes),
    ),
    ...different(pages.filter(isForReading), scale.scripts).map((page) =>
      row(page, 'JavaScript', scale.scripts(page).bytes),
    ),
    ...different(pages, scale.fonts).map((page) => row(page, 'font', scale.fonts(page).bytes)),
  ].toSorted((a, b) => b.bytes / b.budget - a.bytes / a.budget);
  return {
    worst: rows.slice(0, 10),
    findings: rows.filter(isOver).map((over) => tell(site, over)),
  };
}

/** The table as text, for people who look where the weight is. */
export function printWeights(rows: readonly WeightRow[]): string {
  return rows
    .map(({ page, part, bytes, budget }) => {
      const share = `${Math.round((bytes / budget) * 100)} %`.padStart(6);
      return `${share}  ${part.padEnd(10)}  ${kilobytes(bytes).padStart(6)} kB  ${page}`;
    })
    .join('\n');
}

/** Pages to work with, not to read: what they need is theirs alone. */
function isForReading({ template }: PageFacts): boolean {
  return template !== SEARCH_TEMPLATE && !template.startsWith('guide-');
}

function row(page: PageFacts, part: Part, bytes: number): WeightRow {
  return { page: page.file, part, bytes, budget: BUDGETS[part] };
}

function isOver({ bytes, budget }: WeightRow): boolean {
  return bytes > budget;
}

function tell(site: BuiltSite, { page, part, bytes, budget }: WeightRow): Finding {
  const values = { part, size: kilobytes(bytes), budget: budget / KB };
  return finding('page-weight', placeIn(site, page), values);
}

/**
 * Brotli 11 takes some 10 ms a page. The quick one makes no page smaller than that, so a page which
 * is light by the quick one need not be weighed again.
 */
function heaviest(pages: readonly PageFacts[], scale: Scale): PageFacts[] {
  return pages
    .map((page) => ({ page, size: scale.quickHtml(page) }))
    .toSorted((a, b) => b.size - a.size)
    .filter(({ size }, index) => index < FOR_THE_TABLE || size > BUDGETS.HTML)
    .map(({ page }) => page);
}

/** One page for each different set of files: most pages load the same ones. */
function different(
  pages: readonly PageFacts[],
  loads: (page: PageFacts) => { readonly key: string },
): PageFacts[] {
  return [...new Map(pages.toReversed().map((page) => [loads(page).key, page])).values()];
}

function kilobytes(bytes: number): string {
  return (bytes / KB).toFixed(1);
}
