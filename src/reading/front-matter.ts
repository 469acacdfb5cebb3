import {
  LineCounter,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { endOfFrontMatter } from '../markdown/parse-body.ts';

/** YAML as data, and for every path in it the line it stands on. */
export interface YamlReading {
  readonly data: unknown;
  readonly errors: readonly YamlProblem[];
  lineOf(path: readonly PropertyKey[]): number;
  /** The lines of the keys at the top. */
  readonly keyLines: Readonly<Record<string, number>>;
  /** The lines of everything inside, by the path's parts joined with dots: `hoi.answer.vi`, `0.from`. */
  allLines(): Readonly<Record<string, number>>;
}

export interface YamlProblem {
  readonly line: number;
  /** The parser's own name of it, or `ALIAS`. */
  readonly code: string;
  /** The word it is about: a key, an alias. */
  readonly word: string;
}

/** The fields at the top of a text, with the opening --- as a line, so that lines are the file's. */
export function frontMatterOf(file: string): string | undefined {
  const end = endOfFrontMatter(file);
  if (end === 0) return undefined;
  return file
    .slice(0, end)
    .replace(/^\uFEFF?---/, '   ')
    .replace(/---[ \t]*$/, '');
}

export function readFrontMatter(file: string): YamlReading | undefined {
  const yaml = frontMatterOf(file);
  return yaml === undefined ? undefined : readYaml(yaml);
}

export function readYaml(source: string): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const broken = document.errors.map((error) => problemOf(error, source, lineAt));
  const errors = broken.length > 0 ? broken : aliasesIn(document, source, lineAt);
  return {
    data: errors.length > 0 ? undefined : (document.toJS() as unknown),
    errors,
    lineOf: (path) => lineAt(offsetOf(document, path)),
    keyLines: keyLinesOf(document, lineAt),
    allLines: () => Object.fromEntries(linesWithin(document.contents, '', lineAt)),
  };
}

type LineAt = (offset: number) => number;

function problemOf({ code, message, pos }: YAMLError, source: string, lineAt: LineAt): YamlProblem {
  const line = lineAt(pos[0]);
  const word = /^[^:\n]*/.exec(source.slice(pos[0]))?.[0].trim() ?? '';
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  if (quote) return { line: openingLine(quote, source, line), code, word };
  return { line: code === 'BAD_INDENT' ? bracketLine(source, line) : line, code, word };
}

/** A bracket that nobody closed is noticed on the next line. */
function bracketLine(source: string, line: number): number {
  const before = source.split('\n')[line - 2] ?? '';
  return /:\s*[[{][^\]}]*$/.test(before) ? line - 1 : line;
}

/** A quote that nobody closed is noticed lines later; what has to be mended is where it opens. */
function openingLine(quote: string, source: string, until: number): number {
  const before = source.split('\n').slice(0, until);
  const opening = new RegExp(`(?::|-|\\[|,)\\s+${quote}[^${quote}]*\\r?$`);
  const found = before.findLastIndex((line) => opening.test(line));
  return found < 0 ? until : found + 1;
}

/** A few aliases can unfold into gigabytes, and editors have no use for them. */
function aliasesIn(document: Document, source: string, lineAt: LineAt): YamlProblem[] {
  if (!source.includes('*')) return [];
  const found: YamlProblem[] = [];
  visit(document, {
    Alias: (_, { range, source: word }) =>
      void found.push({ line: lineAt(range?.[0] ?? 0), code: 'ALIAS', word }),
  });
  return found;
}

/** The place of the deepest part of the path that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isRanged(node)) return node.range[0];
  }
  return document.range?.[0] ?? 0;
}

function keyLinesOf(document: Document, lineAt: LineAt): Record<string, number> {
  if (!isMap(document.contents)) return {};
  return Object.fromEntries(
    document.contents.items.flatMap(({ key }) =>
      isScalar(key) && key.range ? [[String(key.value), lineAt(key.range[0])]] : [],
    ),
  );
}

function linesWithin(node: unknown, path: string, lineAt: LineAt): [string, number][] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      isScalar(key) ? linesAt(key, value, `${path}${String(key.value)}`, lineAt) : [],
    );
  }
  if (!isSeq(node)) return [];
  return node.items.flatMap((item, index) => linesAt(item, item, `${path}${index}`, lineAt));
}

function linesAt(
  marker: unknown,
  value: unknown,
  path: string,
  lineAt: LineAt,
): [string, number][] {
  const own: [string, number][] = isRanged(marker) ? [[path, lineAt(marker.range[0])]] : [];
  return [...own, ...linesWithin(value, `${path}.`, lineAt)];
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
