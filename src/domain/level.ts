/** The levels of school in Viet Nam, the youngest pupils first. */
export const LEVELS = ['primary', 'lower-secondary', 'upper-secondary'] as const;
