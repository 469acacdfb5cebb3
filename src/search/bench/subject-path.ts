import type { Locale } from '../../locale/locale.ts';
import type { Portal } from '../../portal/portal.ts';

const QUESTION = 'question:';

/** The path of a subject in one language; throws for a subject the portal does not have. */
export function subjectPath(
  portal: Pick<Portal, 'twins'>,
  locale: Locale,
  subject: string,
): string {
  const isQuestion = subject.startsWith(QUESTION);
  const path = portal.twins.get(isQuestion ? 'view:faq' : subject)?.[locale]?.path;
  if (path === undefined) throw new Error(`The query set names ${subject}, which has no page.`);
  return isQuestion ? `${path}#${subject.slice(QUESTION.length)}` : path;
}
