import { cardOf } from '../../cards/plan-cards.ts';
import type { Page } from '../page.ts';

/** The picture shown with a link to the page, and its words for those who cannot see it. */
export function shareCardOf({ route, portal, absolute }: Page): { href: string; alt: string } {
  const { path, card } = cardOf(route, portal);
  return { href: absolute(path), alt: `${card.title}. ${card.portalName}` };
}
