import type { ReadGuide } from '../query/guide.ts';
import { understand, type Understanding } from '../query/understand.ts';
import type { SearchState } from './address.ts';
import { gather, type Gathered } from './gather.ts';
import { knowledgeOf } from './knowledge.ts';
import { openLibrary, type Library } from './library.ts';
import type { PageData } from './page-data.ts';

/** What was understood, and what was found. */
export interface Answer {
  readonly guide: ReadGuide;
  readonly understood: Understanding;
  readonly gathered: Gathered;
}

export interface Desk {
  /** The guide of this page’s language, or of the other. */
  guide(which?: 'other'): Promise<ReadGuide>;
  answer(state: SearchState): Promise<Answer>;
}

/** Where questions are answered; nothing is loaded before the first. */
export function openDesk({ library: folder, locale, other, today }: PageData): Desk {
  const knowledge = knowledgeOf(folder, locale);
  const libraries = new Map<number, Promise<Library>>();
  const library = (parts: readonly string[]): Promise<Library> => {
    const known = libraries.get(parts.length) ?? openLibrary(`${folder}${locale}/`, parts);
    libraries.set(parts.length, known);
    return known;
  };
  return {
    guide: (which) => knowledge.guide(which === 'other' ? other : locale),
    async answer({ query, exactly, archive }) {
      const parts = archive ? (await knowledge.guide(locale)).archive : [];
      const [guide, ledger, opened] = await Promise.all([
        knowledge.guide(locale),
        knowledge.ledger(parts),
        library(parts),
      ]);
      const understood = understand(query, guide, exactly);
      const gathered = await gather(
        { library: opened, ledger, locale, today },
        understood,
        exactly,
      );
      return { guide, understood, gathered };
    },
  };
}
