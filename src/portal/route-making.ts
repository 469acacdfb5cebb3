import type { Edition } from '../domain/edition.ts';
import type { Quiz } from '../domain/quiz.ts';
import type { Plan } from '../domain/plan.ts';
import { SECTIONS, type SectionId } from '../domain/section.ts';
import type { Province, Question, Theme } from '../domain/shared-data.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { IsoDay } from '../locale/format.ts';
import type { Locale } from '../locale/locale.ts';
import type { Entry } from './entry.ts';
import type { Occurrence } from './occurrences.ts';

/** What addresses are made from. */
export interface RouteMaking {
  readonly edition: Edition;
  readonly vocabulary: Vocabulary;
  readonly provinces: Readonly<Record<string, Province>>;
  readonly themes: readonly Theme[];
  readonly questions: readonly Question[];
  readonly quiz: Quiz;
  readonly glossary: readonly string[];
  readonly plans: readonly Plan[];
  readonly entries: readonly Entry[];
  readonly occurrences: readonly Occurrence[];
  readonly today: IsoDay;
}

export function sectionName(
  { sectionNames }: Pick<Edition, 'sectionNames'>,
  section: SectionId,
  locale: Locale,
): string {
  return (sectionNames[section] ?? SECTIONS[section].name)[locale];
}
