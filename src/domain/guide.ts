/**
 * Pages for those who build on the portal. They are code: MDX under `src/guides`, the same in every
 * edition, with live parts. Each has a word in the address, a title, and a text in each language.
 */
export const GUIDES = ['embedding', 'data'] as const;
export type Guide = (typeof GUIDES)[number];
