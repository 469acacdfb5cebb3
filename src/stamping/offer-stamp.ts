import { join } from 'node:path';
import type { Locale } from '../locale/locale.ts';
import { replaceFile } from '../saving/replace-file.ts';
import { textsIn } from './entry-texts.ts';
import { stampState, withStamp, type StampState } from './stamp-state.ts';
import { changeLines, STAMPING_WORDS as WORDS } from './words.ts';

/** Who is shown what has changed, and is asked. */
export interface Asked {
  readonly locale: Locale;
  readonly say: (line: string) => void;
  /** Takes an answer; where all is agreed to beforehand, it asks nobody. */
  readonly ask: (question: string) => Promise<string>;
}

type Offered = Exclude<StampState['is'], 'never' | 'behind'> | 'stamped' | 'left';

/** Shows what an original has changed since it was translated, asks, and stamps after a yes. */
export async function offerStamp(root: string, folder: string, asked: Asked): Promise<Offered> {
  const texts = textsIn(root, folder);
  if (!texts) return 'unreadable';
  const { original, translation } = texts;
  const state = stampState(original, translation);
  if (!('stamp' in state)) return state.is;
  const { locale, say, ask } = asked;
  const { file, source } = translation;
  say(changeLines(file, state, locale).join('\n'));
  const isYes = /^[cyr]/i.test(await ask(WORDS.ask[locale]));
  if (isYes) replaceFile(join(root, file), withStamp(source, state.stamp));
  const outcome = isYes ? 'stamped' : 'left';
  say(`${WORDS[outcome][locale]} ${file}\n`);
  return outcome;
}
