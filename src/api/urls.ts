import { LOCALES, type Both } from '../locale/locale.ts';
import type { Portal } from '../portal/portal.ts';
import type { Site } from '../presenting/page.ts';

/** Which portal is handed out, and where it is served. */
export interface Publishing {
  readonly portal: Portal;
  readonly site: Site;
}

export function absolute({ origin, base }: Site, path: string): string {
  return new URL(base + path, origin).href;
}

/** The pages of a subject, in each language it has one in. */
export function urlsOf(
  { portal, site }: Publishing,
  subject: string,
  pathOf: (path: string) => string = (path) => path,
): Partial<Both> {
  const twins = portal.twins.get(subject) ?? {};
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const route = twins[locale];
      return route ? [[locale, absolute(site, pathOf(route.path))]] : [];
    }),
  );
}
