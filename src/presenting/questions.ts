import { toHtml } from 'hast-util-to-html';
import type { Question } from '../domain/shared-data.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { isOnTheWeb, plainNodes, type Showing } from '../markdown/plain-tree.ts';
import { prepareBody } from '../markdown/prepare-body.ts';
import { resolveSource } from '../portal/entries.ts';
import { bodyMeaning } from './body-meaning.ts';
import { formatDay } from '../locale/format.ts';
import { said } from './fact-words.ts';
import type { Page } from './page.ts';

export interface ShownQuestion {
  readonly id: string;
  readonly question: string;
  /** HTML made from the answer's Markdown: plain elements only, whatever an editor wrote. */
  readonly answer: string;
  readonly checked: string;
  readonly sources: readonly { readonly title: string; readonly href: string | undefined }[];
}

export function questionsFor(page: Page, wanted: (question: Question) => boolean): ShownQuestion[] {
  const { locale, portal, words } = page;
  return portal.questions.filter(wanted).map((question) => ({
    id: question.id,
    question: question.question[locale],
    answer: answerHtml(question.answer[locale], page),
    checked: words.home.checked(formatDay(question.checked, locale)),
    sources: question.sources.flatMap((reference) => {
      const source = resolveSource(reference, portal.sources);
      return source
        ? [{ title: `${said(source.title, locale)} (${source.publisher})`, href: source.url }]
        : [];
    }),
  }));
}

function answerHtml(markdown: string, page: Page): string {
  const parsed = parseBody(markdown);
  if (!parsed.ok) return '';
  const { nodes } = prepareBody(parsed.tree, bodyMeaning(page));
  return toHtml({ type: 'root', children: plainNodes(nodes, showingOn(page)) });
}

/** Of components the words stay, and of links those that lead somewhere. */
function showingOn({ href: onSite }: Page): Showing {
  return {
    component: ({ children }) => children,
    picture: () => [],
    link: (href) =>
      isOnTheWeb(href) || /^(mailto:|#)/.test(href) || href.startsWith(onSite(''))
        ? href
        : undefined,
  };
}
