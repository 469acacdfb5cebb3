import type { Redirect } from '../domain/shared-data.ts';
import { LOCALES, type Both } from '../locale/locale.ts';
import type { Entry } from './entry.ts';
import type { Route } from './route.ts';

type Twins = ReadonlyMap<string, Partial<Both<Route>>>;

/** Old address → today's, both without the slash in front; chains are followed to their end. */
export function redirectsOf(
  written: readonly Redirect[],
  entries: readonly Entry[],
  twins: Twins,
): Map<string, string> {
  const steps = new Map<string, string>([
    ...written.map(({ from, to }): [string, string] => [tidy(from), tidyTarget(to)]),
    ...entries.flatMap((entry) => formerAddressesOf(entry, twins)),
  ]);
  return new Map(
    [...steps.keys()].flatMap((from) => {
      const end = followed(from, steps);
      return end === undefined ? [] : [[from, end]];
    }),
  );
}

/** The end of a chain of redirects, or undefined when it runs in a circle. */
export function followed(from: string, steps: ReadonlyMap<string, string>): string | undefined {
  const end = stepsFrom(from, steps).at(-1);
  return end === undefined || steps.has(end) ? undefined : end;
}

/** Each address that one is sent to, up to the end or to the first that comes again. */
export function stepsFrom(from: string, steps: ReadonlyMap<string, string>): string[] {
  const seen = new Set([from]);
  const passed: string[] = [];
  for (let at = steps.get(from); at !== undefined; at = steps.get(at)) {
    passed.push(at);
    if (seen.has(at)) break;
    seen.add(at);
  }
  return passed;
}

export function tidy(address: string): string {
  return address.replace(/^\//, '').replace(/\/?$/, '/');
}

function tidyTarget(address: string): string {
  const [path = '', anchor] = address.split('#');
  return tidy(path) + (anchor ? `#${anchor}` : '');
}

function formerAddressesOf(entry: Entry, twins: Twins): [string, string][] {
  const pair = twins.get(`entry:${entry.id}`);
  return entry.shared.formerAddresses.flatMap((address) => {
    const locale = LOCALES.find((each) => address.startsWith(`/${each}/`));
    const route = locale && pair?.[locale];
    return route ? [[tidy(address), route.path] as [string, string]] : [];
  });
}
