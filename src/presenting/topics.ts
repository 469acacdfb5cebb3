import type { Topic } from '../domain/vocabulary.ts';
import { oncePerPortal } from './once-per-portal.ts';
import { sureHref, type Page } from './page.ts';

/** The topics of some groups that have entries, as links; the business ones keep the plans' order. */
export function topicLinks(page: Page, wanted: (group: Topic['group']) => boolean) {
  const used = usedTopics(page.portal);
  return Object.entries(page.portal.vocabulary.topics)
    .filter(([id, { group }]) => wanted(group) && used.has(id))
    .map(([id, { name }]) => ({ href: sureHref(page, `topic:${id}`), label: name[page.locale] }));
}

const usedTopics = oncePerPortal(
  ({ entries }): ReadonlySet<string> => new Set(entries.flatMap(({ shared }) => shared.topics)),
);
