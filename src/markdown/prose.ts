import { partsOfText } from '../locale/syllables.ts';
import {
  childrenOf,
  everyNode,
  isComponent,
  isElement,
  isText,
  lineOf,
  type Node,
  type Tree,
} from './tree.ts';

/** How long the sentences of a text are. Whether that is too long depends on its language. */
export interface Prose {
  /** Syllables in Vietnamese, words in English; one number for each sentence, in order. */
  readonly lengths: readonly number[];
  /** The longest sentence: where it stands and how it begins. */
  readonly longest: { readonly line: number; readonly begins: string };
}

interface Sentence {
  readonly line: number;
  readonly words: string;
  readonly length: number;
}

/** The first words are enough to find a sentence by. */
const BEGINNING = 8;

/** Paragraphs and list items are read as sentences; headings and cells of tables are looked up. */
export function proseOf(tree: Tree): Prose {
  const sentences = [...everyNode(tree)].filter(holdsSentences).flatMap(sentencesIn);
  const longest = sentences.toSorted((a, b) => b.length - a.length)[0];
  return {
    lengths: sentences.map(({ length }) => length),
    longest: {
      line: longest?.line ?? 1,
      begins: longest?.words.split(' ').slice(0, BEGINNING).join(' ') ?? '',
    },
  };
}

/**
 * Splits where a stop is followed by a capital or a figure. What does not end in a stop is a
 * fragment, such as an item of a list, and is left out. Initials ("S. Rajaratnam") end nothing.
 */
export function sentencesOf(words: string): string[] {
  return words
    .trim()
    .split(
      /(?<=[.!?…]["”’»)]*)(?<!(?:^|[\s(])(?:\p{Lu}{1,2}|No|Dr)\.)\s+(?=["“‘«(]*[\p{Lu}\p{N}])/u,
    )
    .filter((sentence) => /[.!?…]["”’»)]*$/.test(sentence));
}

function holdsSentences(node: Node): boolean {
  if (!isElement(node)) return false;
  return node.tagName === 'p' || (node.tagName === 'li' && !node.children.some(isParagraph));
}

function sentencesIn(node: Node): Sentence[] {
  return sentencesOf(wordsOf(node).replace(/\s+/g, ' ')).map((words) => ({
    line: lineOf(node),
    words,
    length: partsOfText(words),
  }));
}

/** The words of a block without those of lists inside it; a cited fact reads as one word. */
function wordsOf(node: Node): string {
  if (isText(node)) return node.value;
  if (isElement(node) && /^[uo]l$/.test(node.tagName)) return '';
  if (isComponent(node) && node.children.length === 0) return node.name ?? '';
  return childrenOf(node).map(wordsOf).join('');
}

function isParagraph(node: Node): boolean {
  return isElement(node) && node.tagName === 'p';
}
