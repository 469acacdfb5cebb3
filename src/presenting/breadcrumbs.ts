import { address } from '../portal/address.ts';
import type { Page } from './page.ts';

/** From home down to the parent of the page. What is listed nowhere stands right under home. */
export function breadcrumbs({
  portal,
  route,
  href,
  locale,
}: Page): { href: string; label: string }[] {
  const trail: { href: string; label: string }[] = [];
  for (let path = route.parent; path !== undefined; path = portal.byPath.get(path)?.parent) {
    const parent = portal.byPath.get(path) ?? portal.byPath.get(address.home(locale));
    if (!parent || trail.length > 6) break;
    trail.unshift({ href: href(parent.path), label: parent.title });
  }
  return trail;
}
