import type { Topic } from '../domain/vocabulary.ts';
import { sureHref, type Page } from './page.ts';

/** The topics of some groups that have entries, as links; the business ones keep the plans' order. */
export function topicLinks(page: Page, wanted: (group: Topic['group']) => boolean) {
  const used = new Set(page.portal.entries.flatMap(({ shared }) => shared.topics));
  return Object.entries(page.portal.vocabulary.topics)
    .filter(([id, { group }]) => wanted(group) && used.has(id))
    .map(([id, { name }]) => ({ href: sureHref(page, `topic:${id}`), label: name[page.locale] }));
}
