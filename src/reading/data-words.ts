import { finding, type Finding } from '../domain/finding.ts';
import { LANGUAGES_SAID, LOCALES, type Locale } from '../locale/locale.ts';
import { isInOther } from '../locale/written-in.ts';
import type { AvoidedPatterns } from './avoided-terms.ts';
import type { DataReading } from './read-data.ts';

/** Names as others gave them, and words that are there to be found or avoided. */
const NAMES_ONLY = /\/(?:sources|terms|same-words|former-names)\.yaml$|\/plans\//;
/** The official name of a term of the glossary. */
const OFFICIAL = 'full';

/** Words of the data that readers see: each in its own language, and none that is to be avoided. */
export function dataWordFindings(
  { file, value, lines }: DataReading<unknown>,
  avoided: AvoidedPatterns,
): Finding[] {
  if (NAMES_ONLY.test(file)) return [];
  return wordsIn(value, '').flatMap(({ path, locale, words }) => {
    const place = { file, line: lines[path] };
    const terms = avoided
      .filter(({ term, pattern }) => term.locale === locale && pattern.test(words))
      .map(({ term: { avoid: term, write, because } }) =>
        finding('avoided-term', place, { term, write, because }),
      );
    return isInOther(locale, words)
      ? [...terms, finding('untranslated', place, { language: LANGUAGES_SAID[locale] })]
      : terms;
  });
}

interface Words {
  readonly path: string;
  readonly locale: Locale;
  readonly words: string;
}

/** Whatever is written as `{ vi: …, en: … }`. */
function wordsIn(value: unknown, path: string): Words[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]: [string, unknown]) => {
    if (key === OFFICIAL) return [];
    const locale = LOCALES.find((each) => each === key);
    const here = `${path}${key}`;
    return typeof inside === 'string' && locale
      ? [{ path: here, locale, words: inside }]
      : wordsIn(inside, `${here}.`);
  });
}
