import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../saving/replace-file.ts';
import type { ReportFile } from './report-files.ts';

export type Saving =
  | { readonly ok: true; readonly written: readonly string[]; readonly same: readonly string[] }
  /** Files that somebody may have filled in; nothing was written. */
  | { readonly ok: false; readonly kept: readonly string[] };

/** All or nothing: a report that somebody has filled in is worth more than a new one. */
export function saveReport(
  folder: string,
  files: readonly ReportFile[],
  { force = false }: { readonly force?: boolean } = {},
): Saving {
  const there = files.map((file) => ({
    ...file,
    state: stateOf(path.join(folder, file.name), file),
  }));
  const named = (state: State) =>
    there.filter((file) => file.state === state).map(({ name }) => name);
  const kept = named('other');
  if (kept.length > 0 && !force) return { ok: false, kept };
  const changed = there.filter(({ state }) => state !== 'same');
  for (const { name, content } of changed) replaceFile(path.join(folder, name), content);
  return { ok: true, written: changed.map(({ name }) => name), same: named('same') };
}

type State = 'new' | 'same' | 'other';

function stateOf(file: string, { content }: ReportFile): State {
  if (!existsSync(file)) return 'new';
  return readFileSync(file).equals(content) ? 'same' : 'other';
}
