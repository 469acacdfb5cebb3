import { finding, type Finding } from '../../domain/finding.ts';
import { LANGUAGE_NAMES, otherLocale } from '../../locale/locale.ts';
import type { Text } from '../../reading/text.ts';
import type { Pair } from '../entries.ts';
import { isStamp } from '../staleness.ts';
import type { Evidence } from './sense.ts';

/** One original, one translation of it, stamped, each in its own language. */
export function translationFindings({ pairs, manuscript, gaps }: Evidence): Finding[] {
  const policy = manuscript.edition.missingTranslation;
  const whole = pairs.filter(({ folder }) => !gaps.folders.has(folder));
  return [
    ...whole.flatMap((pair) => pairFindings(pair, policy)),
    ...manuscript.texts.flatMap(languageFindings),
  ];
}

function pairFindings({ folder, original, translation, rival }: Pair, policy: string): Finding[] {
  if (rival) return [finding('two-originals', { file: rival.file, line: 1 }, {})];
  if (!original) {
    return translation ? [finding('no-original', { file: translation.file, line: 1 }, {})] : [];
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

function missing({ file, locale, shared }: Text, policy: string): Finding[] {
  if (shared?.oneLanguage) return [];
  const rule = policy === 'refuse' ? 'translation-required' : 'missing-translation';
  return [finding(rule, { file, line: 1 }, { language: LANGUAGE_NAMES[otherLocale(locale)] })];
}

/**
 * Vietnamese marks stand on most of its syllables and on almost no English word. The title and
 * summary are enough to tell, and names in an English text stay well below the line.
 */
function languageFindings({ file, locale, words, lines }: Text): Finding[] {
  const sample = `${words.title} ${words.summary}`.normalize('NFD').toLowerCase();
  const syllables = sample.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (syllables.length < 8) return [];
  const marked = syllables.filter((word) => /[\p{M}đ]/u.test(word)).length / syllables.length;
  const wrong = locale === 'vi' ? marked < 0.2 : marked > 0.6;
  return wrong
    ? [
        finding(
          'wrong-language',
          { file, line: lines['title'] },
          { language: LANGUAGE_NAMES[locale] },
        ),
      ]
    : [];
}
