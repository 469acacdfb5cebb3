import { CARD_RULES } from './card-rules.ts';
import { EXCHANGE_RULES } from './exchange-rules.ts';
import { MEDIA_RULES } from './media-rules.ts';
import type { ValuesFor } from './rule.ts';
import { SENSE_RULES } from './sense-rules.ts';
import { SHAPE_RULES } from './shape-rules.ts';
import { SITE_RULES } from './site-rules.ts';

/** Every rule there is, by its permanent name. */
export const RULES = {
  ...SHAPE_RULES,
  ...SENSE_RULES,
  ...MEDIA_RULES,
  ...CARD_RULES,
  ...SITE_RULES,
  ...EXCHANGE_RULES,
} as const;

export type RuleName = keyof typeof RULES;

export type ValuesOf<R extends RuleName> = ValuesFor<(typeof RULES)[R]>;
