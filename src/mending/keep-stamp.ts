import { outlineOf } from '../markdown/outline.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { stampIn, withStamp } from '../stamping/stamp-state.ts';

/**
 * Mending letters changes no meaning, so a translation is no more behind than it was: in its stamp
 * the paragraphs that were mended go by their new hashes.
 */
export function keepStamp(
  translation: string,
  original: { readonly before: string; readonly after: string },
): string {
  const stamp = stampIn(translation);
  const [before, after] = [hashesIn(original.before), hashesIn(original.after)];
  if (stamp === undefined || !before || !after || before.length !== after.length) {
    return translation;
  }
  const renamed = new Map(before.map((hash, index) => [hash, after[index] ?? hash]));
  return withStamp(
    translation,
    stamp
      .split(' ')
      .map((hash) => renamed.get(hash) ?? hash)
      .join(' '),
  );
}

function hashesIn(source: string): readonly string[] | undefined {
  const parsed = parseBody(source);
  return parsed.ok ? outlineOf(parsed.tree).paragraphs : undefined;
}
