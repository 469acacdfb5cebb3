import type { Rule } from './rule.ts';
import { SITE_HEAD_RULES } from './site-head-rules.ts';
import { SITE_LINK_RULES } from './site-link-rules.ts';
import { SITE_MARKUP_RULES } from './site-markup-rules.ts';
import { SITE_WEIGHT_RULES } from './site-weight-rules.ts';

/** Result: what may be wrong with the pages that were built. */
export const SITE_RULES = {
  ...SITE_LINK_RULES,
  ...SITE_HEAD_RULES,
  ...SITE_MARKUP_RULES,
  ...SITE_WEIGHT_RULES,
} as const satisfies Record<string, Rule>;
