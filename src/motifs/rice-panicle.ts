// Stalks stand apart: no bound sheaf and no ring of ten, for that is the emblem.

const STALK = 'M0 0Q-14-80 0-156Q12-196 60-204';
export const LONG_LEAF = 'M-4-40Q-50-120-96-128Q-44-112-4-24Z';
export const SHORT_LEAF = 'M-6-70Q16-128 70-128Q22-116-2-52Z';

const BRANCHES =
  'M0-150C34-186 78-176 96-132M-2-140C22-172 56-166 70-120M-3-128C10-160 38-150 46-104M-1-158C40-200 104-196 128-160';

/** An ear of rice, its foot at 0,0 and some 200 high. The dashes of the branches are the grains. */
export function riceEar(stalkColour: string, grainColour: string): string {
  return (
    `<path d="${STALK}" stroke="${stalkColour}" stroke-width="3"/>` +
    `<path d="${BRANCHES}" stroke="${stalkColour}" stroke-width="1.4"/>` +
    `<path d="${BRANCHES}" stroke="${grainColour}" stroke-width="6" stroke-dasharray="7 6.5" stroke-linecap="round"/>`
  );
}
