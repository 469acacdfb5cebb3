import { watch } from 'node:fs';
import { join } from 'node:path';

/** Editors save several files in a row; one look at the end of it is enough. */
const QUIET = 200;

/** Calls after each change of the content, never twice at a time. Returns how to stop. */
export function watchContent(root: string, look: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();
  const watcher = watch(join(root, 'content'), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      looking = looking.then(look);
    }, QUIET);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
