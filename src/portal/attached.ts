import type { Shared } from '../domain/entry/entry.ts';
import type { AttachedFile } from '../reading/attached-file.ts';
import type { Portal } from './portal.ts';
import type { Entry } from './entry.ts';

/** The files an entry names as its own, beside its texts. Photographs are not among them. */
export function attachedNames(shared: Shared): string[] {
  if (shared.kind === 'document') return shared.file?.path ? [shared.file.path] : [];
  if (shared.kind === 'publication') return shared.file ? [shared.file] : [];
  if (shared.kind !== 'media' || shared.medium !== 'audio') return [];
  return shared.files.map(({ file }) => file);
}

/** Which of them are there. */
export function attachedFiles({ shared, folder }: Entry, { files }: Portal): AttachedFile[] {
  return attachedNames(shared).flatMap((name) => files[pathBeside(folder, name)] ?? []);
}

/** `./to-gap.pdf` and `to-gap.pdf` both lie in the entry's folder. */
export function pathBeside(folder: string, name: string): string {
  return `${folder}/${name.replace(/^\.\//, '')}`;
}
