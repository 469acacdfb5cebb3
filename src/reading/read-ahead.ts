import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { walkFolder } from './content-folders.ts';
import { readDataFiles } from './data-files.ts';
import { homesOf } from './homes.ts';
import type { Keep } from './keep.ts';
import type { AheadTask, AheadResult } from './read-ahead-worker.ts';
import type { TextPlace } from './read-text.ts';

/** For fewer texts than this, starting helpers takes longer than reading. */
const FEW = 1000;

/** Reads what is not kept yet on all processors, so that reading an edition finds it all there. */
export async function readAhead(root: string, ids: readonly string[], keep: Keep): Promise<void> {
  const editions = ids.map((id) => ({ id, data: readDataFiles(root, id).data }));
  const places = new Map<string, TextPlace>();
  for (const { id, data } of editions) {
    for (const { folder, home } of homesOf(id, data.edition.provinces)) {
      for (const place of walkFolder(root, folder, home).texts) places.set(place.file, place);
    }
  }
  const unread = [...places.values()].filter(
    ({ file }) => keep.find(file, keep.stampOf(file)) === undefined,
  );
  if (unread.length < FEW) return;
  const avoided = editions[0]?.data.avoided ?? [];
  const workers = Math.min(availableParallelism(), 8);
  const share = Math.ceil(unread.length / workers);
  await Promise.all(
    Array.from({ length: workers }, async (_, index) => {
      const mine = unread.slice(index * share, (index + 1) * share);
      for (const { file, stamp, json } of await inWorker({ root, avoided, places: mine })) {
        keep.add(file, stamp, json);
      }
    }),
  );
}

function inWorker(task: AheadTask): Promise<readonly AheadResult[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-ahead-worker.ts', import.meta.url), {
      workerData: task,
    });
    worker.once('message', resolve).once('error', reject);
  });
}
