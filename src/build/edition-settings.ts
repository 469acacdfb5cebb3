import { basename } from 'node:path';
import { readEditionFile } from '../reading/edition-file.ts';
import { editionIds } from '../reading/read-edition.ts';
import { buildSettings } from './settings.ts';

interface EditionSettings {
  readonly edition: string;
  readonly site: string;
  readonly base: string;
  readonly outDir: string;
  /** Builds side by side must not share Astro's store. */
  readonly cacheDir: string;
}

/** Where an edition is built for and to: its own data, unless the environment says otherwise. */
export function editionSettings(
  env: Readonly<Record<string, string | undefined>>,
  root = process.cwd(),
): EditionSettings {
  const { edition: named, site, base } = buildSettings(env);
  const id = named || editionIds(root)[0] || '';
  const edition = readEditionFile(root, id);
  const outDir = env['OUT_DIR'] || `dist/${id}`;
  return {
    edition: id,
    site: site ?? edition.site,
    base: base ?? edition.base,
    outDir,
    cacheDir: `.cache/astro/${basename(outDir)}`,
  };
}
