import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { attachedFiles } from '../portal/attached.ts';
import type { Portal } from '../portal/portal.ts';
import { attachmentPath } from './attachment-path.ts';

/** Puts the files of published entries into the built folder. A draft's file stays unpublished. */
export async function copyAttachments(
  portal: Portal,
  { root, out }: { readonly root: string; readonly out: string },
): Promise<void> {
  for (const attached of portal.entries.flatMap((entry) => attachedFiles(entry, portal))) {
    const to = join(out, attachmentPath(attached));
    await mkdir(dirname(to), { recursive: true });
    await copyFile(join(root, attached.file), to);
  }
}
