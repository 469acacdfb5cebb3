import { finding, type Finding, type Place } from '../../domain/finding.ts';
import { LOCALES } from '../../locale/locale.ts';
import { placeIn } from './data-place.ts';
import type { Evidence } from './evidence.ts';
import { linkCheck } from './links.ts';

const FILE = 'content/asean/faq.yaml';

/** Answers are plain Markdown: their links lead somewhere, and they hold no code. */
export function answerFindings(evidence: Evidence): Finding[] {
  const { manuscript } = evidence;
  const check = linkCheck(evidence);
  return manuscript.questions.flatMap(({ answer }, index) =>
    LOCALES.flatMap((locale) => {
      const place = placeIn(manuscript, FILE, index, 'answer', locale);
      const standing = { place, locale, isShared: true, headings: [] };
      return [
        ...codeFindings(answer[locale], place),
        ...linksIn(answer[locale]).flatMap((link) => check(link, standing)),
      ];
    }),
  );
}

function codeFindings(answer: string, place: Place): Finding[] {
  const code = /(?<!\\)(?:<[A-Za-z/!][^>]*>?|\{[^}]*\}?)/.exec(answer)?.[0];
  return code ? [finding('code-in-content', place, { code: code.slice(0, 60) })] : [];
}

function linksIn(answer: string): string[] {
  return [...answer.matchAll(/\]\(([^)\s]+)/g)].map(([, href = '']) => href);
}
