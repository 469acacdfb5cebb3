/** Trống, dệt, lúa, sông, biển, ruộng: drum, weave, rice, river, sea, terraces. */
export const FAMILIES = ['trong', 'det', 'lua', 'song', 'bien', 'ruong'] as const;
export type Family = (typeof FAMILIES)[number];
