import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { AvoidedTerm } from '../domain/glossary.ts';
import { patternsOf } from './avoided-terms.ts';
import type { TextPlace } from './read-text.ts';
import { readTextFile } from './read-texts.ts';

export interface AheadTask {
  readonly root: string;
  readonly avoided: readonly AvoidedTerm[];
  readonly places: readonly TextPlace[];
}

/** A text as it is kept: strings cross between threads faster than trees of objects. */
export interface AheadResult {
  readonly file: string;
  readonly stamp: string;
  readonly json: string;
}

const { root, avoided, places } = workerData as AheadTask; // what read-ahead.ts sends
const patterns = patternsOf(avoided);
const results = places.map((place): AheadResult => {
  const { mtimeMs, size } = statSync(join(root, place.file));
  const json = JSON.stringify(readTextFile(root, place, patterns));
  return { file: place.file, stamp: `${mtimeMs}:${size}`, json };
});
parentPort?.postMessage(results);
