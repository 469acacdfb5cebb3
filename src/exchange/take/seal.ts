import { createHash } from 'node:crypto';
import type { PartnerItem } from '../partner-item.ts';

/** What a line of the seal itself says cannot be sealed. */
const SEAL_LINE = /^ {2}seal:.*\n/m;

/** A mark of an entry's files as they were written; line ends differ between machines. */
export function sealOf(contents: readonly string[], beside: readonly string[] = []): string {
  const unsealed = contents.map((text) => text.replaceAll('\r\n', '\n').replace(SEAL_LINE, ''));
  return hashOf(JSON.stringify([...unsealed, ...beside.toSorted()]));
}

/** A picture or another file beside the texts, by its name and its bytes. */
export function besideMark(name: string, sha256: string): string {
  return `${name} ${sha256.slice(0, 16)}`;
}

/** A mark of what the partner says, by which a change there is noticed. Conditions are not the text. */
export function versionOf(item: PartnerItem): string {
  return hashOf(JSON.stringify({ ...item, credit: undefined, licence: undefined }));
}

/** Begins with a letter: YAML would take a mark of figures for a number. */
function hashOf(text: string): string {
  return `m${createHash('sha256').update(text).digest('hex').slice(0, 15)}`;
}
