import type { Publishing } from '../../api/urls.ts';
import type { Page } from '../../presenting/page.ts';

/** The portal and where it is served, as whoever makes its data is given them. */
export function publishingOf({ portal, absolute }: Page): Publishing {
  const { origin, pathname } = new URL(absolute(''));
  return { portal, site: { origin, base: pathname } };
}
