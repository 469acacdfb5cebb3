import { join } from 'node:path';
import { attachedFiles } from '../portal/attached.ts';
import type { Portal } from '../portal/portal.ts';
import { copyInto } from '../saving/copy-into.ts';
import { attachmentPath } from './attachment-path.ts';

/** Puts the files of published entries into the built folder. A draft's file stays unpublished. */
export async function copyAttachments(
  portal: Portal,
  { root, out }: { readonly root: string; readonly out: string },
): Promise<void> {
  for (const attached of portal.entries.flatMap((entry) => attachedFiles(entry, portal))) {
    await copyInto(join(root, attached.file), join(out, attachmentPath(attached)));
  }
}
