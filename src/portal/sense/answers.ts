import type { Question } from '../../domain/shared-data.ts';
import { finding, type Finding } from '../../domain/finding.ts';
import { LOCALES, type Locale } from '../../locale/locale.ts';
import { targetOf } from '../references.ts';
import { suggestion } from './names.ts';
import type { Evidence } from './sense.ts';

const PLACE = { file: 'content/asean/faq.yaml' };

/** Answers are plain Markdown: their links lead somewhere, and they hold no code. */
export function answerFindings({ manuscript, portal }: Evidence): Finding[] {
  return manuscript.questions.flatMap(({ answer }) =>
    LOCALES.flatMap((locale) => [
      ...codeFindings(answer, locale),
      ...linkFindings(answer, locale, portal),
    ]),
  );
}

type Answer = Question['answer'];

function codeFindings(answer: Answer, locale: Locale): Finding[] {
  const code = /(?<!\\)(?:<[A-Za-z/!][^>]*>?|\{[^}]*\}?)/.exec(answer[locale])?.[0];
  return code ? [finding('code-in-content', PLACE, { code: code.slice(0, 60) })] : [];
}

function linkFindings(answer: Answer, locale: Locale, portal: Evidence['portal']): Finding[] {
  const links = [...answer[locale].matchAll(/\]\(([^)\s]+)/g)].map(([, href = '']) => href);
  return links.flatMap((link) => {
    const target = targetOf(link, locale, portal);
    if (target.is === 'refused') return [finding('bad-link', PLACE, { link })];
    if (target.is !== 'nowhere') return [];
    const nearest = suggestion(link.split('#')[0] ?? link, portal.twins.keys());
    return [finding('link-nowhere', PLACE, { link, nearest })];
  });
}
