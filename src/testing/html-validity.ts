import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { makeHtmlChecker, type HtmlProblem } from './html-rules.ts';

/** A thread starts in 0.4 s and a page takes 5 ms, so under this number a thread costs more than it gains. */
const WORTH_A_THREAD = 200;

/** Everything in these files that the HTML standard does not allow, in the order of the files. */
export async function findInvalidHtml(files: readonly string[]): Promise<HtmlProblem[]> {
  const threads = Math.min(availableParallelism(), Math.ceil(files.length / WORTH_A_THREAD));
  if (threads <= 1) return checkFiles(files);
  const shares = Array.from({ length: threads }, (_, share) =>
    files.filter((_file, index) => index % threads === share),
  );
  const found = (await Promise.all(shares.map(checkInThread))).flat();
  return found.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

export function checkFiles(files: readonly string[]): HtmlProblem[] {
  const check = makeHtmlChecker();
  return files.flatMap((file) => check(readFileSync(file, 'utf8'), file));
}

function checkInThread(files: readonly string[]): Promise<HtmlProblem[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./html-worker.ts', import.meta.url), { workerData: files });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
