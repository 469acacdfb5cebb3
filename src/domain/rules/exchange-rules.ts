import { FEED_RULES } from './exchange-feed-rules.ts';
import { ITEM_RULES } from './exchange-item-rules.ts';

/** Taking over entries of partners: what is refused, and what an editor should look at. */
export const EXCHANGE_RULES = { ...FEED_RULES, ...ITEM_RULES } as const;
