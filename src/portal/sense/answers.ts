import { finding, type Finding, type Place } from '../../domain/finding.ts';
import { LOCALES, type Locale } from '../../locale/locale.ts';
import { targetOf } from '../references.ts';
import { placeIn } from './data-place.ts';
import { suggestion } from './names.ts';
import type { Evidence } from './evidence.ts';

const FILE = 'content/asean/faq.yaml';

/** Answers are plain Markdown: their links lead somewhere, and they hold no code. */
export function answerFindings({ manuscript, portal, gaps }: Evidence): Finding[] {
  const unread = new Set([...gaps.folders].map((folder) => folder.split('/').at(-1)));
  return manuscript.questions.flatMap(({ answer }, index) =>
    LOCALES.flatMap((locale) => {
      const place = placeIn(manuscript, FILE, index, 'answer', locale);
      return [
        ...codeFindings(answer[locale], place),
        ...linkFindings(answer[locale], locale, place, { portal, unread }),
      ];
    }),
  );
}

function codeFindings(answer: string, place: Place): Finding[] {
  const code = /(?<!\\)(?:<[A-Za-z/!][^>]*>?|\{[^}]*\}?)/.exec(answer)?.[0];
  return code ? [finding('code-in-content', place, { code: code.slice(0, 60) })] : [];
}

function linkFindings(
  answer: string,
  locale: Locale,
  place: Place,
  { portal, unread }: { portal: Evidence['portal']; unread: ReadonlySet<string | undefined> },
): Finding[] {
  const links = [...answer.matchAll(/\]\(([^)\s]+)/g)].map(([, href = '']) => href);
  return links.flatMap((link) => {
    const target = targetOf(link, locale, portal);
    if (target.is === 'refused') return [finding('bad-link', place, { link })];
    if (target.is !== 'nowhere' || unread.has(target.word)) return [];
    const nearest = suggestion(link.split('#')[0] ?? link, portal.twins.keys());
    return [finding('link-nowhere', place, { link, nearest })];
  });
}
