import type { Entry } from '../portal/entry.ts';
import type { Page } from './page.ts';

/** What a card says under its text: the kinds of a place and the titles it holds. */
export function placeMarks({ shared }: Entry, { words, locale }: Page) {
  if (shared.kind === 'place') {
    return {
      tag: undefined,
      kinds: shared.tourism.map((kind) => words.choices.tourism[kind]),
      distinctions: shared.recognitions.map(({ name }) => name[locale]),
    };
  }
  if (shared.kind === 'investment') {
    return { tag: undefined, kinds: [words.choices.investment[shared.subject]] };
  }
  if (shared.kind === 'lesson') {
    return { tag: undefined, kinds: shared.levels.map((level) => words.choices.level[level]) };
  }
  if (shared.kind === 'partner') {
    return { tag: undefined, kinds: [words.choices.partnership[shared.partnership]] };
  }
  return shared.kind === 'member' ? { tag: undefined } : {};
}
