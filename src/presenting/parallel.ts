import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import { headingDepth } from '../markdown/outline.ts';
import { plainBlocks } from './plain-body.ts';
import type { Page } from './page.ts';

/** One block in one language: simple HTML. A table, which may have to scroll, has its number. */
export interface ParallelCell {
  readonly html: string;
  readonly table: number | undefined;
}

export interface ParallelRow {
  readonly here: readonly ParallelCell[];
  readonly other: readonly ParallelCell[];
}

/** A text as it was written, and the page that it has for itself. */
interface Side {
  readonly source: string;
  readonly folder: string;
  readonly page: Page;
}

/**
 * Two texts of the same form, block beside block. Where a section has more blocks in one language, it
 * stands beside the other as a whole: a paragraph never stands beside what it does not say.
 */
export function parallelRows(here: Side, other: Side): ParallelRow[] {
  const sections = [sectionsOf(here), sectionsOf(other)] as const;
  if (sections[0].length !== sections[1].length)
    return [rowOf(sections[0].flat(), sections[1].flat())];
  return sections[0].flatMap((section, index) => rowsOf(section, sections[1][index] ?? []));
}

function rowsOf(here: readonly ParallelCell[], other: readonly ParallelCell[]): ParallelRow[] {
  if (here.length !== other.length) return [rowOf(here, other)];
  return here.map((cell, index) => rowOf([cell], other.slice(index, index + 1)));
}

function rowOf(here: readonly ParallelCell[], other: readonly ParallelCell[]): ParallelRow {
  return { here, other };
}

/** The blocks under each heading, the heading first. */
function sectionsOf({ source, folder, page }: Side): ParallelCell[][] {
  const sections: ParallelCell[][] = [[]];
  let tables = 0;
  for (const block of plainBlocks(source, folder, page)) {
    if (block.type !== 'element') continue;
    if (headingDepth(block) !== undefined) sections.push([]);
    const table = block.tagName === 'table' ? (tables += 1) : undefined;
    sections.at(-1)?.push({ html: htmlOf(block, page), table });
  }
  return sections.filter((blocks) => blocks.length > 0);
}

/** Plain HTML has full addresses; a page of the portal leads to its own pages wherever it is served. */
function htmlOf(block: Element, page: Page): string {
  // Two unnamed asides in a row would be two landmarks that cannot be told apart.
  const shown = block.tagName === 'aside' ? { ...block, tagName: 'div' } : block;
  return toHtml(shown).replaceAll(`="${page.absolute('')}`, `="${page.href('')}`);
}
