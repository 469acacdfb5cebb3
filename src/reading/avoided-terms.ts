import { finding, type Finding } from '../domain/finding.ts';
import type { AvoidedTerm } from '../domain/glossary.ts';
import { frontMatterOf } from './front-matter.ts';
import type { TextPlace } from './read-text.ts';

export type AvoidedPatterns = readonly {
  readonly term: AvoidedTerm;
  readonly pattern: RegExp;
}[];

/** Made once for all texts. */
export function patternsOf(avoided: readonly AvoidedTerm[]): AvoidedPatterns {
  return avoided.map((term) => ({ term, pattern: patternOf(term) }));
}

/** Words of the term base that a text would better not use. Addresses and what others call their works stay. */
export function termFindings(
  { file, locale }: TextPlace,
  source: string,
  avoided: AvoidedPatterns,
): Finding[] {
  const patterns = avoided
    .filter(({ term }) => term.locale === locale)
    .filter(({ pattern }) => pattern.test(source));
  if (patterns.length === 0) return [];
  const ofSources = linesOfSources(source);
  return source.split('\n').flatMap((line, index) => {
    if (ofSources.has(index)) return [];
    const words = line.replace(/https?:\/\/\S+/g, '');
    return patterns
      .filter(({ pattern }) => pattern.test(words))
      .map(({ term: { avoid, write, because } }) =>
        finding('avoided-term', { file, line: index + 1 }, { term: avoid, write, because }),
      );
  });
}

/** The fields below `sources:` give titles as they were published. */
function linesOfSources(source: string): Set<number> {
  const lines = (frontMatterOf(source) ?? '').split('\n');
  const from = lines.findIndex((line) => line.startsWith('sources:'));
  if (from < 0) return new Set();
  const length = lines.slice(from + 1).findIndex((line) => /^[^\s#-]/.test(line));
  const until = length < 0 ? lines.length : from + 1 + length;
  return new Set(lines.keys().filter((index) => index >= from && index < until));
}

/** A space that does not break is one, too: Word makes them. */
function patternOf({ avoid, exact, keepNames }: AvoidedTerm): RegExp {
  const words = avoid.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \u00A0]');
  const whole = `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`;
  return keepNames
    ? new RegExp(`${NO_NAME_BEFORE}${whole}${NO_NAME_AFTER}`, 'u')
    : new RegExp(whole, exact ? 'u' : 'iu');
}

/** `State Bank of Vietnam`, and words that are quoted. */
const NO_NAME_BEFORE = '(?<!\\p{Lu}[\\p{L}’&-]* (?:of|in|for|du) )(?<!“[^”]*)';
/** `Vietnam Airlines`, `Vietnam.vn` */
const NO_NAME_AFTER = '(?! (?:& )?\\p{Lu}|\\.\\p{L})';
