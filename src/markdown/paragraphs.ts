import { blocksOf, hashOf, headingDepth } from './outline.ts';
import { lineOf, textOf, type Tree } from './tree.ts';

/** A paragraph as an editor finds it again: where it stands, under what, and how it begins. */
export interface Paragraph {
  readonly hash: string;
  readonly line: number;
  readonly heading: string;
  readonly begins: string;
}

/** The first words are enough to find a paragraph by. */
const BEGINNING = 10;

/** The paragraphs whose hashes an outline lists, in the same order. */
export function paragraphsOf(tree: Tree): Paragraph[] {
  let heading = '';
  return blocksOf(tree).map((block) => {
    const words = textOf(block).replace(/\s+/g, ' ').trim();
    if (headingDepth(block)) heading = words;
    const first = words.split(' ');
    const begins = first.slice(0, BEGINNING).join(' ') + (first.length > BEGINNING ? ' …' : '');
    return { hash: hashOf(block), line: lineOf(block), heading, begins };
  });
}
