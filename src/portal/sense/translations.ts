import { finding, type Finding } from '../../domain/finding.ts';
import { LANGUAGES_SAID, otherLocale, type Locale } from '../../locale/locale.ts';
import { markedParts, partsOfText } from '../../locale/syllables.ts';
import { isInOther } from '../../locale/written-in.ts';
import type { Manuscript } from '../../reading/manuscript.ts';
import type { Text } from '../../reading/text.ts';
import type { Pair } from '../entries.ts';
import { isStamp } from '../staleness.ts';
import type { Evidence } from './evidence.ts';

/** One original, one translation of it, stamped, each in its own language. */
export function translationFindings({ pairs, manuscript, gaps }: Evidence): Finding[] {
  const policy = manuscript.edition.missingTranslation;
  const whole = pairs.filter(({ folder }) => !gaps.folders.has(folder));
  return [
    ...whole.flatMap((pair) => pairFindings(pair, policy, manuscript)),
    ...manuscript.texts.flatMap(languageFindings),
  ];
}

function pairFindings(
  { folder, original, translation, rival }: Pair,
  policy: string,
  manuscript: Manuscript,
): Finding[] {
  if (rival) return [finding('two-originals', { file: rival.file, line: 1 }, {})];
  if (!original) {
    const file = meantAsOriginal(folder, manuscript) ?? translation?.file;
    return file === undefined ? [] : [finding('no-original', { file, line: 1 }, {})];
  }
  if (!translation) return missing(original, policy);
  // A draft is stamped when both of its texts are ready.
  return isStamp(translation.stamp ?? '') || original.shared?.draft
    ? []
    : [
        finding(
          'stamp-needed',
          { file: translation.file, line: translation.lines['translates'] },
          { folder },
        ),
      ];
}

/** Of two translations, the one with the fields that only an original has. */
function meantAsOriginal(folder: string, { findings }: Manuscript): string | undefined {
  return findings.find(
    ({ rule, file }) => rule === 'shared-field-in-translation' && file.startsWith(`${folder}/`),
  )?.file;
}

function missing({ file, locale, shared }: Text, policy: string): Finding[] {
  if (shared?.oneLanguage) return [];
  const rule = policy === 'refuse' ? 'translation-required' : 'missing-translation';
  return [finding(rule, { file, line: 1 }, { language: LANGUAGES_SAID[otherLocale(locale)] })];
}

/** Shorter words than this may be names alone. */
const FEWEST_WORDS = 8;
const FEWEST_IN_BODY = 40;

/** The title and the summary tell, then the body: somebody may not have got to it, or not to all. */
function languageFindings({ file, locale, words, lines, outline }: Text): Finding[] {
  const head = `${words.title} ${words.summary}`.normalize('NFC');
  const language = LANGUAGES_SAID[locale];
  const isWrong =
    isForeign(locale, partsOfText(head), markedParts(head), FEWEST_WORDS) ||
    isForeign(locale, outline.syllables, outline.marked, FEWEST_IN_BODY);
  if (isWrong) return [finding('wrong-language', { file, line: lines['title'] }, { language })];
  const fields = (['title', 'summary', 'coverAlt'] as const)
    .filter((name) => isInOther(locale, words[name] ?? ''))
    .map((name) => lines[name]);
  return [...fields, ...outline.notIn[locale]].map((line) =>
    finding('untranslated', { file, line }, { language }),
  );
}

/** Names in an English text stay well below the line. */
function isForeign(locale: Locale, parts: number, marked: number, fewest: number): boolean {
  if (parts < fewest) return false;
  return locale === 'vi' ? marked / parts < 0.2 : marked / parts > 0.6;
}
