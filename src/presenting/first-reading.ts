import { byOrderOfSection } from '../portal/order.ts';
import type { Entry } from '../portal/entry.ts';
import type { Page } from './page.ts';

/** The kinds a reader can begin with, the most general first. */
const KINDS = ['explainer', 'lesson', 'overview', 'publication', 'investment'];

/** What somebody of an audience should read first: what was written for them before all others. */
export function firstReadingFor(audience: string, { portal, locale }: Page): Entry[] {
  const wanted = portal.entries.filter(
    ({ shared }) => KINDS.includes(shared.kind) && shared.audiences.includes(audience),
  );
  const rank = ({ shared: { kind, audiences } }: Entry): number =>
    KINDS.indexOf(kind) + (audiences[0] === audience ? 0 : KINDS.length);
  return byOrderOfSection('about', wanted, locale).toSorted((a, b) => rank(a) - rank(b));
}
