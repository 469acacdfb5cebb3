import type { Portal } from '../portal/portal.ts';

/**
 * What every page asks of the whole portal is worked out for the first of them. It is kept as long as
 * its portal: when the content changes there is a new portal, and nothing of the old one remains.
 */
export function oncePerPortal<T>(make: (portal: Portal) => T): (portal: Portal) => T {
  const made = new WeakMap<Portal, { readonly value: T }>();
  return (portal) => {
    const there = made.get(portal) ?? { value: make(portal) };
    made.set(portal, there);
    return there.value;
  };
}
