import type { Edition } from '../domain/edition.ts';
import type { Fact } from '../domain/fact.ts';
import type { GlossaryTerm } from '../domain/glossary.ts';
import type { Quiz } from '../domain/quiz.ts';
import type { Means, Plan } from '../domain/plan.ts';
import type { Province, Question, Theme } from '../domain/shared-data.ts';
import type { Source } from '../domain/source.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { IsoDay } from '../locale/format.ts';
import type { Both } from '../locale/locale.ts';
import type { AttachedFile } from '../reading/attached-file.ts';
import type { PictureFile } from '../reading/picture-file.ts';
import type { Entry } from './entry.ts';
import type { Occurrence } from './occurrences.ts';
import type { Route } from './route.ts';

/** All that one edition publishes at one moment, resolved. Pages and files only show it. */
export interface Portal {
  readonly edition: Edition;
  /** The moment the portal speaks of. Nothing else in it knows the time. */
  readonly today: IsoDay;
  readonly vocabulary: Vocabulary;
  readonly facts: Readonly<Record<string, ResolvedFact>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly glossary: Readonly<Record<string, GlossaryTerm>>;
  readonly themes: readonly Theme[];
  readonly questions: readonly Question[];
  readonly quiz: Quiz;
  readonly provinces: Readonly<Record<string, Province>>;
  /** The plans the edition carries out, as far as their requirements are written down. */
  readonly plans: readonly Plan[];
  readonly means: Readonly<Record<string, Means>>;
  readonly pictures: Readonly<Record<string, PictureFile>>;
  readonly files: Readonly<Record<string, AttachedFile>>;
  /** Published entries (in a preview: drafts and scheduled ones too), newest first. */
  readonly entries: readonly Entry[];
  readonly entry: ReadonlyMap<string, Entry>;
  readonly routes: readonly Route[];
  readonly byPath: ReadonlyMap<string, Route>;
  /** By subject: the same page in each language. */
  readonly twins: ReadonlyMap<string, Partial<Both<Route>>>;
  readonly occurrences: readonly Occurrence[];
  readonly related: ReadonlyMap<string, readonly Entry[]>;
  readonly redirects: ReadonlyMap<string, string>;
}

export interface ResolvedFact extends Omit<Fact, 'source'> {
  readonly id: string;
  readonly source: Source;
}
