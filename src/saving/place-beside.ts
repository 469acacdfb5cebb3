import { basename, dirname, join } from 'node:path';

/**
 * Where something is written before it is moved into its place. A command that is killed leaves it
 * behind: the name is hidden, so that readers of content pass over it, and .gitignore knows it.
 */
export function placeBeside(place: string): string {
  return join(dirname(place), `.${basename(place)}.new-${process.pid}`);
}
