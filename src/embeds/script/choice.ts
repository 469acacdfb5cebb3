import {
  EMBED_LAYOUTS,
  EMBED_THEMES,
  EMBED_VIEWS,
  embedPath,
  isNamed,
  MOST_ITEMS,
  USUAL_COUNT,
  type EmbedLayout,
  type EmbedTheme,
} from '../../domain/embed.ts';

/** What an element asks for, in words of ours only: whatever else is written there is not used. */
interface Choice {
  /** The file under the script's folder. */
  readonly file: string;
  readonly count: number;
  readonly layout: EmbedLayout;
  readonly theme: EmbedTheme;
}

export const ATTRIBUTES = [
  'locale',
  'view',
  'section',
  'pillar',
  'topic',
  'province',
  'entry',
  'count',
  'layout',
  'theme',
];

type Read = (attribute: string) => string | null;

/** Nothing where the view needs a name and has none, or one that cannot be a name. */
export function choiceOf(read: Read, hostLanguage: string): Choice | undefined {
  const view = oneOf(EMBED_VIEWS, read('view'));
  const name = isNamed(view) ? (read(view) ?? '') : undefined;
  if (name !== undefined && !/^[a-z0-9][a-z0-9-]{0,99}$/.test(name)) return undefined;
  const count = Math.trunc(Number(read('count')));
  return {
    file: `${embedPath(localeOf(read('locale'), hostLanguage), view, name)}.json`,
    count: count >= 1 ? Math.min(count, MOST_ITEMS) : USUAL_COUNT,
    layout: oneOf(EMBED_LAYOUTS, read('layout')),
    theme: oneOf(EMBED_THEMES, read('theme')),
  };
}

/** The language of the page around: `en-GB` is English, and what is neither is Vietnamese. */
function localeOf(asked: string | null, hostLanguage: string): 'vi' | 'en' {
  const language = asked === 'vi' || asked === 'en' ? asked : hostLanguage;
  return /^en\b/i.test(language) ? 'en' : 'vi';
}

/** The first of a list where something else is written, or nothing. */
function oneOf<T extends string>(list: readonly [T, ...T[]], value: string | null): T {
  return list.find((each) => each === value) ?? list[0];
}
