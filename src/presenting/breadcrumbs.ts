import type { Page } from './page.ts';

/** From home down to the parent of the page. */
export function breadcrumbs({ portal, route, href }: Page): { href: string; label: string }[] {
  const trail: { href: string; label: string }[] = [];
  for (let path = route.parent; path !== undefined; path = portal.byPath.get(path)?.parent) {
    const parent = portal.byPath.get(path);
    if (!parent || trail.length > 6) break;
    trail.unshift({ href: href(parent.path), label: parent.title });
  }
  return trail;
}
