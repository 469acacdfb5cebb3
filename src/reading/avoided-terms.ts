import { finding, type Finding } from '../domain/finding.ts';
import type { AvoidedTerm } from '../domain/glossary.ts';
import type { TextPlace } from './read-text.ts';

export type AvoidedPatterns = readonly {
  readonly term: AvoidedTerm;
  readonly pattern: RegExp;
}[];

/** Made once for all texts. */
export function patternsOf(avoided: readonly AvoidedTerm[]): AvoidedPatterns {
  return avoided.map((term) => ({ term, pattern: patternOf(term) }));
}

/** Words of the term base that a text would better not use. Addresses are left alone. */
export function termFindings(
  { file, locale }: TextPlace,
  source: string,
  avoided: AvoidedPatterns,
): Finding[] {
  const patterns = avoided
    .filter(({ term }) => term.locale === locale)
    .filter(({ pattern }) => pattern.test(source));
  if (patterns.length === 0) return [];
  return source.split('\n').flatMap((line, index) => {
    const words = line.replace(/https?:\/\/\S+/g, '');
    return patterns
      .filter(({ pattern }) => pattern.test(words))
      .map(({ term }) =>
        finding(
          'avoided-term',
          { file, line: index + 1 },
          { term: term.avoid, write: term.write, because: term.because[locale] },
        ),
      );
  });
}

function patternOf({ avoid, exact }: AvoidedTerm): RegExp {
  const words = avoid.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, exact ? 'u' : 'iu');
}
