import { parse } from 'yaml';
import { isRecord, sourceInEditor, sourceInFile } from './source-form.ts';
import { rewriteFields, withoutEmpty, yamlOf } from './written-fields.ts';

/**
 * The name under which the configuration and the page's script mean this way of writing
 * files; Sveltia takes no other end of a name for MDX.
 */
export const ENTRY_FORMAT = 'asean-frontmatter';

/** What an entry's file holds: its fields, and its text as `body`. */
export type EntryContent = Readonly<Record<string, unknown>>;

/** Where the page, which keeps what it does not know but trims it, carries the fields as written. */
const WRITTEN = 'asWritten';

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
    ...(fields === '' ? {} : { [WRITTEN]: fields }),
    body: body.trim(),
  };
}

/**
 * A file as our readers of content want it: nothing empty, small things on one line, and a
 * translation marked as one. Only an original carries a day of publication.
 */
export function writeEntryFile(content: EntryContent): string {
  const { body, translates, [WRITTEN]: written, ...fields } = content;
  const { sources } = fields;
  const isTranslation = fields['date'] === undefined || fields['date'] === '';
  const kept = withoutEmpty({
    ...fields,
    ...(Array.isArray(sources) ? { sources: sources.map(sourceInFile) } : {}),
    ...(isTranslation ? { translates: translates || 'pending' } : {}),
  });
  const ours = isRecord(kept) ? kept : {};
  const head = typeof written === 'string' ? rewriteFields(`${written}\n`, ours) : yamlOf(ours);
  const text = typeof body === 'string' ? body.trim() : '';
  return `---\n${head}---\n\n${text}\n`.normalize('NFC');
}
