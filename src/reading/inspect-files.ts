import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attachedFormat } from '../domain/attached-format.ts';
import { kept, type Keep } from './keep.ts';
import type { AttachedFile } from './attached-file.ts';

/** The attachments that can be published as files. */
export async function inspectFiles(
  root: string,
  attachments: readonly { readonly file: string }[],
  keep?: Keep,
): Promise<AttachedFile[]> {
  const publishable = attachments.filter(({ file }) => attachedFormat(file));
  return Promise.all(
    publishable.map(({ file }) => kept(keep, 'file', file, () => inspect(root, file))),
  );
}

async function inspect(root: string, file: string): Promise<AttachedFile> {
  const content = await readFile(join(root, file));
  const hash = createHash('sha256').update(content).digest('hex');
  return { file, bytes: content.length, hash };
}
