/** Checks its share of the files and sends back what it found. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkFiles } from './html-validity.ts';

const files: unknown = workerData;
if (!Array.isArray(files) || !files.every((file) => typeof file === 'string')) {
  throw new TypeError('The worker wants a list of files.');
}
parentPort?.postMessage(checkFiles(files));
