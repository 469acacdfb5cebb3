import type { Guide } from '../domain/guide.ts';
import type { SectionId } from '../domain/section.ts';
import type { Pillar } from '../domain/vocabulary.ts';
import type { Locale } from '../locale/locale.ts';
import type { Entry } from './entry.ts';

/** One slice of a list. */
export interface Slice {
  readonly entries: readonly Entry[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** What a page shows. Every page of the portal is one of these. */
export type View =
  | { readonly is: 'home' }
  | { readonly is: 'entry'; readonly entry: Entry; readonly shownIn: Locale }
  | { readonly is: 'parallel'; readonly entry: Entry }
  | {
      readonly is: 'pillar';
      readonly pillar: Pillar;
      readonly entry: Entry | undefined;
      readonly shownIn: Locale;
    }
  | {
      readonly is: 'list';
      readonly section: SectionId;
      readonly slice: Slice;
      readonly filter?: { readonly id: string; readonly value: string };
      readonly period?: { readonly year: number; readonly month?: number };
    }
  | { readonly is: 'topic'; readonly topic: string; readonly slice: Slice }
  | { readonly is: 'audience'; readonly audience: string; readonly slice: Slice }
  | { readonly is: 'province'; readonly province: string }
  | { readonly is: 'about' }
  | { readonly is: 'business' }
  | { readonly is: 'quiz' }
  | { readonly is: 'quiz-theme'; readonly theme: string }
  | {
      readonly is: 'calendar';
      readonly year: number;
      readonly month: number;
      readonly current: boolean;
    }
  | { readonly is: 'members' }
  | { readonly is: 'themes' }
  | { readonly is: 'glossary' }
  | { readonly is: 'faq' }
  | { readonly is: 'search' }
  | { readonly is: 'site-map' }
  | { readonly is: 'follow' }
  | { readonly is: 'plans' }
  | { readonly is: 'plan'; readonly plan: string }
  | { readonly is: 'guide'; readonly guide: Guide }
  | { readonly is: 'not-found' };

/** One address: a view in one language. */
export interface Route {
  /** From the portal's own root, without a slash in front: `vi/tin-tuc/`. */
  readonly path: string;
  readonly locale: Locale;
  /** The same in both languages, so that twins find each other. */
  readonly subject: string;
  readonly title: string;
  /** The path of the page above, for breadcrumbs. */
  readonly parent: string | undefined;
  readonly view: View;
}
