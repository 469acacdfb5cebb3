import { byOrderOfSection } from '../portal/order.ts';
import type { Page } from './page.ts';

type Guide = Page['portal']['entries'][number];

/** The kinds a reader can begin with, the most general first. */
const GUIDES = ['explainer', 'lesson', 'overview', 'publication', 'investment'];

/** What somebody of an audience should read first: what was written for them before all others. */
export function guidesFor(audience: string, { portal, locale }: Page): Guide[] {
  const guides = portal.entries.filter(
    ({ shared }) => GUIDES.includes(shared.kind) && shared.audiences.includes(audience),
  );
  const rank = ({ shared: { kind, audiences } }: Guide): number =>
    GUIDES.indexOf(kind) + (audiences[0] === audience ? 0 : GUIDES.length);
  return byOrderOfSection('about', guides, locale).toSorted((a, b) => rank(a) - rank(b));
}
