import { Document, isCollection, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import { isRecord } from './source-form.ts';

type Fields = Readonly<Record<string, unknown>>;

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The fields as somebody wrote them, with their comments, order and quotes: only the lines of a
 * field that says something else by now are written anew. A new field takes the place of the
 * comment that offers it (`# form: # what it is for`), or the end.
 */
export function rewriteFields(written: string, fields: Fields): string {
  const { contents, errors } = parseDocument(written);
  if (!isMap(contents) || errors.length > 0) return yamlOf(fields);
  const edits: Edit[] = [];
  const there = new Set<string>();
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !key.range) return yamlOf(fields);
    const [name, from] = [String(key.value), key.range[0]];
    there.add(name);
    const told: unknown = isNode(value) ? value.toJSON() : value;
    if (isSame(withoutEmpty(told), fields[name])) continue;
    const valueEnd = isNode(value) && value.range ? value.range[1] : key.range[1];
    const to = from + written.slice(from, valueEnd).trimEnd().length;
    edits.push(
      fields[name] === undefined
        ? { from, to: endOfLine(written, to), text: '' }
        : replacement(written, { from, to, text: yamlOf({ [name]: fields[name] }) }),
    );
  }
  const fresh = Object.keys(fields).filter((name) => !there.has(name));
  edits.push(...fresh.map((name) => addition(written, name, fields[name])));
  return applied(written, edits);
}

/** Left out means "nothing" and "false" everywhere in our schemas. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (isRecord(value)) {
    const entries = Object.entries(value)
      .map(([key, inside]) => [key, withoutEmpty(inside)] as const)
      .filter(([, inside]) => inside !== undefined);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  const isEmpty = value === '' || value === null || value === false;
  return isEmpty ? undefined : value;
}

/** As editors write: lists and small things on one line. */
export function yamlOf(fields: unknown): string {
  const document = new Document(fields);
  visit(document, {
    Collection: (_, node, path) => {
      const isWhole = path.length === 1;
      const isFlat = node.items.every((item) => !isCollection(isMap(node) ? valueOf(item) : item));
      if (!isWhole && isFlat) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** What is said behind a field goes above it where it would become part of a longer text. */
function replacement(written: string, { from, to, text }: Edit): Edit {
  const value = text.trimEnd();
  const behind = written.slice(to, endOfLine(written, to)).trim();
  return value.includes('\n') && behind !== ''
    ? { from, to: endOfLine(written, to), text: `${behind}\n${value}\n` }
    : { from, to, text: value };
}

function addition(written: string, name: string, value: unknown): Edit {
  const text = yamlOf({ [name]: value });
  const offer = new RegExp(`^# ${name}:(?: (?<about># .*))?\\n?`, 'm').exec(written);
  if (!offer) return { from: written.length, to: written.length, text };
  const about = offer.groups?.['about'];
  const from = offer.index;
  return {
    from,
    to: from + offer[0].length,
    text: about === undefined ? text : `${about}\n${text}`,
  };
}

function applied(written: string, edits: readonly Edit[]): string {
  let [result, at] = ['', 0];
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from)) {
    result += written.slice(at, from) + text;
    at = to;
  }
  return result + written.slice(at);
}

function endOfLine(written: string, from: number): number {
  const end = written.indexOf('\n', from);
  return end === -1 ? written.length : end + 1;
}

function isSame(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

/** Sveltia may give what is inside a field in another order. */
function inOrder(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inside: unknown) =>
    isRecord(inside)
      ? Object.fromEntries(Object.entries(inside).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inside,
  );
}

function valueOf(pair: unknown): unknown {
  return isRecord(pair) ? pair['value'] : undefined;
}
