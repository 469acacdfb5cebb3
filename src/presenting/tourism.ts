import type { TourismKind } from '../domain/entry/kinds.ts';
import { chooseMotif } from '../motifs/choose-motif.ts';
import type { Entry } from '../portal/entry.ts';
import { hrefOf, type Page } from './page.ts';

/** One tall card for each kind of tourism that has places. */
export function tourismCards(kinds: readonly TourismKind[], places: readonly Entry[], page: Page) {
  return kinds.flatMap((kind) => {
    const count = places.filter(
      ({ shared }) => shared.kind === 'place' && shared.tourism.includes(kind),
    ).length;
    const href = hrefOf(page, `section:tourism:tourism:${kind}`);
    if (count === 0 || !href) return [];
    const seed = `du-lich-${kind}`;
    return [
      {
        href,
        title: page.words.choices.tourism[kind],
        note: page.words.lists.placeCount(count),
        seed,
        ...chooseMotif({ key: seed, kind: 'place', topics: [], tourism: kind }),
      },
    ];
  });
}
