import type { Finding } from '../domain/finding.ts';
import { checkSite } from '../checks/site/checks.ts';
import { readSite } from '../checks/site/read-site.ts';
import { tempFolder, type Files } from './temp-folder.ts';

/** All findings on a site made of these files. */
export function checkFiles(
  files: Files,
  base: string,
  options: { readonly preview?: boolean } = {},
): Finding[] {
  using folder = tempFolder(files);
  return checkSite(readSite(folder.path, base), options);
}
