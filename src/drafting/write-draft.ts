import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LOCALES, type Both } from '../locale/locale.ts';

/**
 * Both texts at once or nothing: they are written into a hidden folder beside, which readers of
 * content pass over, and moved into place in one step. A folder that is there is never touched.
 */
export function writeDraft(root: string, folder: string, texts: Both): string[] {
  const target = join(root, folder);
  const work = join(dirname(target), `.${basename(target)}.new-${process.pid}`);
  mkdirSync(dirname(target), { recursive: true });
  try {
    mkdirSync(work);
    for (const locale of LOCALES) {
      writeFileSync(join(work, `index.${locale}.mdx`), texts[locale], { flag: 'wx' });
    }
    if (existsSync(target)) throw new Error(`${folder} exists`);
    renameSync(work, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return LOCALES.map((locale) => `${folder}/index.${locale}.mdx`);
}
