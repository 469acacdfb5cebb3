import type { Edition } from '../domain/edition.ts';
import type { Fact } from '../domain/fact.ts';
import type { Finding } from '../domain/finding.ts';
import type { AvoidedTerm, GlossaryTerm } from '../domain/glossary.ts';
import type { Quiz } from '../domain/quiz.ts';
import type { Means, Plan } from '../domain/plan.ts';
import type { Province, Question, Redirect, Theme } from '../domain/shared-data.ts';
import type { Source } from '../domain/source.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { AttachedFile } from './attached-file.ts';
import type { DataLines } from './read-data.ts';
import type { PictureFile } from './picture-file.ts';
import type { Text } from './text.ts';

/** Everything an edition is made from, as it was read: the Portal is built from this alone. */
export interface Manuscript {
  readonly edition: Edition;
  readonly vocabulary: Vocabulary;
  readonly sources: Readonly<Record<string, Source>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly glossary: Readonly<Record<string, GlossaryTerm>>;
  readonly avoided: readonly AvoidedTerm[];
  readonly themes: readonly Theme[];
  readonly questions: readonly Question[];
  readonly quiz: Quiz;
  readonly redirects: readonly Redirect[];
  readonly provinces: Readonly<Record<string, Province>>;
  /** The plans the edition carries out, as far as their requirements are written down. */
  readonly plans: readonly Plan[];
  readonly means: Readonly<Record<string, Means>>;
  readonly texts: readonly Text[];
  /** Files beside texts, by the folder of their entry. */
  readonly attachments: readonly { readonly file: string; readonly folder: string }[];
  readonly pictures: readonly PictureFile[];
  /** The attachments that are published as they are. */
  readonly files: readonly AttachedFile[];
  /** Where things stand in the files of data, by file: for findings. */
  readonly dataLines: Readonly<Record<string, DataLines>>;
  /** What reading found wrong; the Portal adds its own. */
  readonly findings: readonly Finding[];
}
