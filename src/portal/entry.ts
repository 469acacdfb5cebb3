import type { EntryWords, Shared } from '../domain/entry/entry.ts';
import type { Kind } from '../domain/kind.ts';
import type { SectionId } from '../domain/section.ts';
import type { Source } from '../domain/source.ts';
import type { Pillar } from '../domain/vocabulary.ts';
import type { IsoDay } from '../locale/format.ts';
import type { Both, Locale } from '../locale/locale.ts';
import type { Outline } from '../markdown/outline.ts';
import type { Home } from '../reading/text.ts';
import type { Staleness } from './staleness.ts';

/** One subject in one folder. It has no language; its texts have. */
export interface Entry {
  readonly id: string;
  readonly kind: Kind;
  readonly section: SectionId;
  readonly home: Home;
  readonly folder: string;
  readonly shared: Shared;
  readonly provinces: readonly string[];
  readonly pillar: Pillar | undefined;
  readonly sources: readonly Source[];
  readonly updated: IsoDay;
  readonly original: Locale;
  readonly texts: Partial<Both<EntryText>>;
  readonly state: 'published' | 'draft' | 'scheduled';
  readonly expired: boolean;
}

export interface EntryText {
  readonly locale: Locale;
  readonly file: string;
  readonly words: EntryWords;
  readonly slug: string;
  readonly outline: Outline;
  readonly minutes: number;
  /** Only a translation can be behind. */
  readonly stale: Staleness | undefined;
}
