import type { AttachedFile } from '../reading/attached-file.ts';

const FOLDER = '_files/';

/** The hash makes the address new with every version; the name is what a reader saves. */
export function attachmentPath({ hash, file }: AttachedFile): string {
  return `${FOLDER}${hash.slice(0, 16)}/${file.slice(file.lastIndexOf('/') + 1)}`;
}
