import { inReadingOrder, type Finding } from '../../domain/finding.ts';
import type { BuiltSite } from './built-site.ts';
import { canonical } from './canonical.ts';
import type { Check } from './check.ts';
import { headText } from './head-text.ts';
import { headings } from './headings.ts';
import { ids } from './ids.ts';
import { images } from './images.ts';
import { inlineCode } from './inline-code.ts';
import { jsonLd } from './json-ld.ts';
import { languages } from './languages.ts';
import { links } from './links.ts';
import { policy } from './policy.ts';
import { reachable } from './reachable.ts';
import { makeResolver } from './resolve-reference.ts';
import { sitemap } from './sitemap.ts';
import { thirdParty } from './third-party.ts';

/** Everything that is looked at on a built site. */
export const CHECKS: readonly Check[] = [
  links,
  ids,
  headText,
  canonical,
  languages,
  headings,
  images,
  inlineCode,
  policy,
  thirdParty,
  reachable,
  sitemap,
  jsonLd,
];

/** All findings on a built site, in the order of its files. */
export function checkSite(site: BuiltSite, { preview = false } = {}): Finding[] {
  const resolve = makeResolver(site);
  const checks = CHECKS.filter(({ forSearchEngines }) => !(preview && forSearchEngines));
  return inReadingOrder(checks.flatMap((check) => check.find(site, resolve)));
}
