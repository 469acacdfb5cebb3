/** The dyes an edition may wear: indigo, turmeric, lac, leaf and water. */
export const PALETTES = ['cham', 'nghe', 'kien', 'la', 'nuoc'] as const;
