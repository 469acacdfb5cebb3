import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { address } from '../portal/address.ts';
import { adminConfig } from './config.ts';
import { adminPage } from './admin-page.ts';
import { editorScript } from './editor-script.ts';
import type { Known } from './names.ts';
import { sveltiaFiles, type AdminFile } from './sveltia-files.ts';

interface Editing {
  readonly known: Known;
  readonly site: { readonly origin: string; readonly base: string };
}

/** Writes the editing page, where the edition has one. */
export async function writeAdmin(
  { known, site }: Editing,
  { root, out }: { readonly root: string; readonly out: string },
): Promise<void> {
  const { admin, unit } = known.edition;
  if (admin === undefined) return;
  const files: AdminFile[] = [
    { path: 'index.html', content: adminPage(admin, unit.vi) },
    { path: 'config.json', content: JSON.stringify(adminConfig(known, admin, site)) },
    { path: 'editor.js', content: await editorScript(root) },
    { path: 'editor.css', content: await readFile(join(root, 'src/admin/editor/editor.css')) },
    ...sveltiaFiles(),
  ];
  for (const { path, content } of files) {
    const file = join(out, address.admin(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
