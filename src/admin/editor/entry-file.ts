import { Document, isCollection, isMap, parse, visit } from 'yaml';
import { isRecord, sourceInEditor, sourceInFile } from './source-form.ts';

/**
 * The name under which the configuration and the page's script mean this way of writing
 * files; Sveltia takes no other end of a name for MDX.
 */
export const ENTRY_FORMAT = 'asean-frontmatter';

/** What an entry's file holds: its fields, and its text as `body`. */
export type EntryContent = Readonly<Record<string, unknown>>;

const FILE = /^---\n(?<fields>[\s\S]*?)\n---(?:\n(?<body>[\s\S]*))?$/;

/** A file as the editing page shows it. */
export function readEntryFile(source: string): EntryContent {
  const { fields = '', body = source } = FILE.exec(source)?.groups ?? {};
  const data: unknown = parse(fields);
  const content = isRecord(data) ? data : {};
  const { sources } = content;
  return {
    ...content,
    // Said outright, because a new entry begins as a draft and an old one must not become one.
    ...('date' in content ? { draft: content['draft'] === true } : {}),
    ...(Array.isArray(sources) ? { sources: sources.map(sourceInEditor) } : {}),
    body: body.trim(),
  };
}

/**
 * A file as our readers of content want it: nothing empty, small things on one line, and a
 * translation marked as one. Only an original carries a day of publication.
 */
export function writeEntryFile(content: EntryContent): string {
  const { body, translates, ...fields } = content;
  const { sources } = fields;
  const isTranslation = fields['date'] === undefined || fields['date'] === '';
  const kept = withoutEmpty({
    ...fields,
    ...(Array.isArray(sources) ? { sources: sources.map(sourceInFile) } : {}),
    ...(isTranslation ? { translates: translates || 'pending' } : {}),
  });
  const text = typeof body === 'string' ? body.trim() : '';
  return `---\n${yamlOf(kept)}---\n\n${text}\n`.normalize('NFC');
}

/** Left out means "nothing" and "false" everywhere in our schemas. */
function withoutEmpty(value: unknown): unknown {
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

function yamlOf(fields: unknown): string {
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

function valueOf(pair: unknown): unknown {
  return isRecord(pair) ? pair['value'] : undefined;
}
