import { TO_WRITE } from '../domain/to-write.ts';
import type { Locale } from '../locale/locale.ts';
import { paragraphsOf, type Paragraph } from '../markdown/paragraphs.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { isStamp, stampOf } from '../portal/staleness.ts';

interface Source {
  readonly locale: Locale;
  readonly source: string;
}

/** How a translation stands to its original. */
export type StampState =
  | { readonly is: 'unreadable' }
  | { readonly is: 'unfinished' }
  | { readonly is: 'current' }
  | {
      readonly is: 'never' | 'behind';
      readonly stamp: string;
      /** Paragraphs that are new or other than when it was stamped; all of them, if it never was. */
      readonly changed: readonly Paragraph[];
      readonly total: number;
      readonly removed: number;
      /** How many paragraphs the translation has. */
      readonly translated: number;
    };

export function stampState(original: Source, translation: Source): StampState {
  const [ours, theirs] = [parseBody(original.source), parseBody(translation.source)];
  const old = stampIn(translation.source);
  if (!ours.ok || !theirs.ok || old === undefined) return { is: 'unreadable' };
  if (translation.source.includes(TO_WRITE[translation.locale])) return { is: 'unfinished' };
  const paragraphs = paragraphsOf(ours.tree);
  const stamp = stampOf(paragraphs.map(({ hash }) => hash));
  if (stamp === old) return { is: 'current' };
  const known = new Set(old.split(' '));
  const now = new Set(paragraphs.map(({ hash }) => hash));
  const wasStamped = isStamp(old);
  return {
    is: wasStamped ? 'behind' : 'never',
    stamp,
    changed: paragraphs.filter(({ hash }) => !wasStamped || !known.has(hash)),
    total: paragraphs.length,
    removed: wasStamped && old !== 'empty' ? [...known].filter((hash) => !now.has(hash)).length : 0,
    translated: paragraphsOf(theirs.tree).length,
  };
}

/** The word after `translates:`, among the fields at the top. */
export function stampIn(source: string): string | undefined {
  return /^translates:[ \t]*(.*?)[ \t]*\r?$/m.exec(source)?.[1];
}

export function withStamp(source: string, stamp: string): string {
  return source.replace(/^translates:.*?(\r?)$/m, (_, end: string) => `translates: ${stamp}${end}`);
}
