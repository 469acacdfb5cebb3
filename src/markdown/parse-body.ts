import { mdxToHast } from 'satteri';
import type { Tree } from './tree.ts';

export type Parsed =
  | { readonly ok: true; readonly tree: Tree }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly reason: string };

/** Far deeper than any real text; a hostile one would only waste the build's time. */
const MAX_LENGTH = 400_000;

/**
 * One reading of a text's body. Everything else (page, plain text, links, hashes, checks) comes from
 * this tree. Lines are those of the file: front matter is blanked out, not cut off.
 */
export function parseBody(file: string): Parsed {
  const source = blankFrontMatter(file);
  if (source.length > MAX_LENGTH) return { ok: false, line: 1, column: 1, reason: 'too-long' };
  try {
    // The parser types its result as hast plus MDX nodes of its own; ours are the same shapes.
    const tree = mdxToHast(source, { features: { gfm: true } }) as unknown as Tree;
    return { ok: true, tree };
  } catch (error) {
    return { ok: false, ...placeAndReason(error) };
  }
}

function blankFrontMatter(file: string): string {
  const end = endOfFrontMatter(file);
  return file.slice(0, end).replace(/[^\n]/g, '') + file.slice(end);
}

/** Offset just past the closing `---`, or 0 where there is no front matter. Some editors on Windows begin a file with a mark. */
export function endOfFrontMatter(file: string): number {
  return (
    /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??---[ \t]*(?=\r?\n|$)/.exec(file)?.[0].length ?? 0
  );
}

/** Sätteri's messages begin with `line:column:`; there is no line property. */
function placeAndReason(error: unknown): { line: number; column: number; reason: string } {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = 1, column = 1] = /(\d+):(\d+)/.exec(message) ?? [];
  return { line: Number(line), column: Number(column), reason: message };
}
