import type { RuleName } from '../domain/rules/rules.ts';
import { folderOf, type EntryDraft } from './an-entry.ts';
import { contentFiles } from './content-folder.ts';
import type { Mistake } from './expect-one-finding.ts';
import { spoil } from './fixture-site.ts';
import type { Files } from './temp-folder.ts';

/** The original of the entry that mistakes are made in. */
export function originalFile(draft: EntryDraft = {}): string {
  return `${folderOf(draft)}/index.${draft.original ?? 'vi'}.mdx`;
}

/** A wrong field of an original, found on its line. */
export function inField(
  rule: RuleName,
  fields: Readonly<Record<string, unknown>>,
  at: string,
  draft: EntryDraft = {},
): Mistake {
  const files = contentFiles({ ...draft, shared: fields });
  return { rule, files, file: originalFile(draft), at };
}

/** A wrong line in a text, beside other entries. */
export function inBody(rule: RuleName, line: string, ...others: readonly EntryDraft[]): Mistake {
  const files = contentFiles({ vi: { body: `Đoạn một.\n\n${line}` } }, ...others);
  return { rule, files, file: originalFile(), at: line.split('\n')[0] ?? line };
}

/** A wrong word in one of the files of data; `at` is left out where the finding is about it all. */
export function inData(
  rule: RuleName,
  file: string,
  from: string,
  to: string,
  at?: string,
): Mistake {
  const files = spoil(contentFiles({}), file, from, to);
  return { rule, files, file, ...(at === undefined ? {} : { at }) };
}

export function withFile(files: Files, name: string, content: string | Uint8Array): Files {
  return { ...files, [name]: content };
}

export function withoutFile(files: Files, name: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([file]) => file !== name));
}
