import { LineCounter, isMap, isScalar, parseDocument, visit, type Document } from 'yaml';
import { endOfFrontMatter } from '../markdown/parse-body.ts';

/** YAML as data, and for every path in it the line it stands on. */
export interface YamlReading {
  readonly data: unknown;
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  lineOf(path: readonly PropertyKey[]): number;
  /** The lines of the keys at the top. */
  readonly keyLines: Readonly<Record<string, number>>;
}

export function readFrontMatter(file: string): YamlReading | undefined {
  const end = endOfFrontMatter(file);
  if (end === 0) return undefined;
  // The opening --- stays, as a line, so that the counted lines are the file's.
  return readYaml(
    file
      .slice(0, end)
      .replace(/^---/, '   ')
      .replace(/---[ \t]*$/, ''),
  );
}

export function readYaml(source: string): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const broken = document.errors.map(({ message, pos }) => ({ line: lineAt(pos[0]), message }));
  const aliases = aliasesIn(document).map(({ at, name }) => ({
    line: lineAt(at),
    message: `*${name} (alias)`,
  }));
  const errors = broken.length > 0 ? broken : aliases;
  return {
    data: errors.length > 0 ? undefined : (document.toJS() as unknown),
    errors,
    lineOf: (path) => lineAt(offsetOf(document, path)),
    keyLines: keyLinesOf(document, lineAt),
  };
}

/** A few aliases can unfold into gigabytes, and editors have no use for them. */
function aliasesIn(document: Document): { at: number; name: string }[] {
  const found: { at: number; name: string }[] = [];
  visit(document, {
    Alias: (_, { range, source }) => void found.push({ at: range?.[0] ?? 0, name: source }),
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

function keyLinesOf(
  document: Document,
  lineAt: (offset: number) => number,
): Record<string, number> {
  if (!isMap(document.contents)) return {};
  return Object.fromEntries(
    document.contents.items.flatMap(({ key }) =>
      isScalar(key) && key.range ? [[String(key.value), lineAt(key.range[0])]] : [],
    ),
  );
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
