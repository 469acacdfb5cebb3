import { expect, it, vi } from 'vitest';
import { aPortal } from '../testing/a-portal.ts';
import { oncePerPortal } from './once-per-portal.ts';

it('works a thing out once for each portal', () => {
  const make = vi.fn(({ today }: { today: string }) => ({ today }));
  const once = oncePerPortal(make);
  const [first, second] = [aPortal(), aPortal()];
  expect(once(first)).toBe(once(first));
  expect(once(second)).not.toBe(once(first));
  expect(make).toHaveBeenCalledTimes(2);
});

it('remembers that there was nothing', () => {
  const make = vi.fn(() => undefined);
  const once = oncePerPortal(make);
  const portal = aPortal();
  once(portal);
  once(portal);
  expect(make).toHaveBeenCalledTimes(1);
});
