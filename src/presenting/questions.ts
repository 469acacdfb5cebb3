import { toHtml } from 'hast-util-to-html';
import type { Question } from '../domain/shared-data.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { prepareBody } from '../markdown/prepare-body.ts';
import { resolveSource } from '../portal/entries.ts';
import { bodyMeaning } from './body-meaning.ts';
import { formatDay } from '../locale/format.ts';
import { said } from './fact-words.ts';
import type { Page } from './page.ts';

export interface ShownQuestion {
  readonly id: string;
  readonly question: string;
  /** HTML made from the answer's Markdown, which can hold no HTML of its own. */
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
  return toHtml(nodes as Parameters<typeof toHtml>[0]); // answers hold plain Markdown only
}
