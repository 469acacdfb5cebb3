import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { termFindings, type AvoidedPatterns } from './avoided-terms.ts';
import type { Keep } from './keep.ts';
import { readText, type TextPlace, type TextReading } from './read-text.ts';

/** One text with the words to be avoided in it. */
export function readTextFile(
  root: string,
  place: TextPlace,
  avoided: AvoidedPatterns,
): TextReading {
  const source = readFileSync(join(root, place.file), 'utf8');
  const reading = readText(place, source);
  return { ...reading, findings: [...reading.findings, ...termFindings(place, source, avoided)] };
}

/** All texts, those that are kept from there. */
export function readTexts(
  root: string,
  places: readonly TextPlace[],
  avoided: AvoidedPatterns,
  keep: Keep | undefined,
): TextReading[] {
  if (!keep) return places.map((place) => readTextFile(root, place, avoided));
  return places.map((place) => {
    const stamp = keep.stampOf(place.file);
    const kept = keep.find(place.file, stamp);
    if (kept !== undefined) return JSON.parse(kept) as TextReading; // written below, or by a worker
    const reading = readTextFile(root, place, avoided);
    keep.add(place.file, stamp, JSON.stringify(reading));
    return reading;
  });
}
