import type { Element, Root } from 'hast';
import type { Nodes } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { outlineOf } from '../../markdown/outline.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import { textOf } from '../../markdown/tree.ts';
import { LIMITS } from '../limits.ts';
import { ALLOW_LIST } from './allow-list.ts';
import { placePictures, type PlacedPicture } from './place-pictures.ts';
import { completeLinks, shapeText } from './shape-text.ts';
import { tidyHtml } from './tidy-html.ts';

/** Signs that Markdown lets stand and MDX reads as code. A line of prose may begin with "import". */
const MDX_SIGNS: NonNullable<Options['unsafe']> = [
  { character: '{' },
  { character: '}' },
  { character: '<' },
  { atBreak: true, character: 'i', after: 'mport(?![a-z])' },
  { atBreak: true, character: 'e', after: 'xport(?![a-z])' },
];

const STYLE: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '*',
  strong: '*',
  fences: true,
  resourceLink: true,
  listItemIndent: 'one',
  unsafe: MDX_SIGNS,
};

/** A partner's HTML as Markdown that our own reading takes for the same words, or nothing. */
export function bodyMarkdown(
  html: string,
  page: string,
  pictures: readonly PlacedPicture[] = [],
): string | undefined {
  const tidy = html.length > LIMITS.body ? undefined : tidyHtml(html);
  if (tidy === undefined) return undefined;
  const tree = safeTree(tidy, page, pictures);
  const markdown = unified()
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, STYLE)
    .stringify(inPieces(unified().use(rehypeRemark).runSync(tree)))
    .normalize('NFC')
    .trim();
  return saysTheSame(markdown, tree) ? markdown : undefined;
}

function safeTree(html: string, page: string, pictures: readonly PlacedPicture[]): Root {
  const processor = unified()
    .use(rehypeParse, { fragment: true })
    .use(() => completeLinks(page))
    .use(() => placePictures(page, pictures))
    .use(rehypeSanitize, ALLOW_LIST)
    .use(shapeText);
  return processor.runSync(processor.parse(html));
}

const PIECES = /[^]{1,1000}/gu;

/**
 * Long words in pieces: the writer looks at each sign that needs a backslash together with all the
 * others of its piece, and 40,000 of them would take it half a minute.
 */
function inPieces<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child): Nodes[] =>
    child.type === 'text'
      ? (child.value.match(PIECES) ?? []).map((value) => ({ type: 'text', value }))
      : [inPieces(child)],
  );
  return { ...node, children }; // text stands where text stood
}

/** The proof of the above: read back as our own, it holds no code, and every letter and picture. */
function saysTheSame(markdown: string, tree: Root): boolean {
  const parsed = parseBody(markdown);
  if (!parsed.ok) return false;
  const { code, components, pictures } = outlineOf(parsed.tree);
  if (code.length + components.length > 0) return false;
  const shown = pictures.map(({ file, alt }) => `${file} ${alt}`);
  if (shown.join('\n') !== picturesIn(tree).join('\n')) return false;
  const asTree = { type: 'root' as const, children: tree.children };
  return lettersOf(textOf(parsed.tree)) === lettersOf(textOf(asTree));
}

function picturesIn({ children }: Pick<Root | Element, 'children'>): string[] {
  return children.flatMap((node) => {
    if (node.type !== 'element') return [];
    const { src, alt } = node.properties;
    return node.tagName === 'img' ? [`${src} ${alt}`] : picturesIn(node);
  });
}

/** Letters and figures alone: what spacing and punctuation of two notations have in common. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
