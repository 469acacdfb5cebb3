import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allowsVideo } from './policy.ts';

/** The pages of a built site that say in their own policy that a video frame may load. */
export function videoPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => allowsVideo(policyOf(readFileSync(file, 'utf8'))))
    .map((file) => path.relative(folder, file).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('admin/'))
    .toSorted();
}

/** It stands near the top of a page. */
function policyOf(html: string): string {
  return html.slice(0, 4096);
}
