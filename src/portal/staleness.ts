/** How far a translation is behind its original, paragraph by paragraph. */
export interface Staleness {
  /** For each paragraph of the original: has it changed since the translation was made? */
  readonly changed: readonly boolean[];
  readonly count: number;
}

/** A stamp lists the original's paragraph hashes at the time of translating. */
export function stampOf(paragraphs: readonly string[]): string {
  return paragraphs.join(' ') || 'empty';
}

export function isStamp(stamp: string): boolean {
  return stamp === 'empty' || /^[\w-]{6}( [\w-]{6})*$/.test(stamp);
}

/** Undefined when the translation is up to date. Paragraphs removed since also count as one change. */
export function stalenessOf(paragraphs: readonly string[], stamp: string): Staleness | undefined {
  const known = new Set(stamp.split(' '));
  const changed = paragraphs.map((hash) => !known.has(hash));
  const count = changed.filter(Boolean).length;
  const removed = stamp !== 'empty' && count === 0 && known.size > new Set(paragraphs).size;
  return count > 0 || removed ? { changed, count: Math.max(count, 1) } : undefined;
}
