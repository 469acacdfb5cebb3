import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { isSyllable } from './syllable.ts';
import { readTelex } from './telex.ts';
import { classicTone } from './tone.ts';
import { readVni } from './vni.ts';

/**
 * The query with raw Telex or VNI read as the words it stands for; undefined when there is none. A
 * word the portal uses is never reread, and what is read has to be a syllable the portal uses.
 */
export function readRawKeys(tokens: readonly string[], lexicon: Lexicon): string[] | undefined {
  const read = tokens.map((token) => (lexicon.has(token) ? undefined : readOne(token, lexicon)));
  if (read.every((word) => word === undefined)) return undefined;
  return tokens.map((token, index) => read[index] ?? token);
}

function readOne(token: string, lexicon: Lexicon): string | undefined {
  if (!/^[a-z]+[a-z0-9]*$/.test(token)) return undefined;
  const readings = /\d/.test(token) ? [readVni(token)] : [readTelex(token)];
  return readings
    .map(classicTone)
    .find((word) => word !== token && isSyllable(word) && lexicon.has(fold(word)));
}
