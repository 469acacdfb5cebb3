/** The moment at which tests take place unless they say otherwise: noon in Viet Nam. */
export const NOW = new Date('2026-11-20T12:00:00+07:00');
