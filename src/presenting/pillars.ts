import { PILLARS } from '../domain/vocabulary.ts';
import { sureHref, type Page } from './page.ts';
import { PILLAR_DYES } from '../motifs/choose-motif.ts';

/** The three pillars as hanging cloths. */
export function pillarCloths(page: Page) {
  return PILLARS.map((pillar) => {
    const { short, acronym, about } = page.portal.vocabulary.pillars[pillar];
    return {
      href: sureHref(page, `pillar:${pillar}`),
      acronym,
      name: short[page.locale],
      line: about[page.locale],
      dye: PILLAR_DYES[pillar],
      seed: `tru-cot-${pillar}`,
    };
  });
}
