import type { Edition } from '../domain/edition.ts';
import { PILLAR_DYES } from '../motifs/choose-motif.ts';
import type { Dye } from '../motifs/dyes.ts';
import type { Entry } from '../portal/entry.ts';
import type { PolicyNeeds } from '../serve/policy.ts';
import { videoOf } from './media.ts';
import type { Page } from './page.ts';
import { dyeOf } from './tag.ts';

interface Look {
  /** Names the kind of page, for tests and for print. */
  readonly template: string;
  /** General pages have none: their weave is the plain one. */
  readonly dye: Dye | undefined;
  /** Whether the whole of main keeps to the measure of the page. */
  readonly wrapped: boolean;
  readonly needs: PolicyNeeds;
}

/** Pages with bands that run from edge to edge. */
const WIDE = ['home', 'pillar', 'about', 'business', 'province'];

/** The frame of a page: its name, its colour, its width, what its policy has to allow. */
export function look(page: Page): Look {
  const { view } = page.route;
  return {
    template:
      view.is === 'entry'
        ? `entry-${view.entry.kind}`
        : view.is === 'list'
          ? `list-${view.section}`
          : view.is === 'guide'
            ? `guide-${view.guide}`
            : view.is,
    dye: dyeOfPage(view),
    wrapped: !WIDE.includes(view.is),
    needs: {
      search: view.is === 'search',
      video: view.is === 'entry' && videoOf(view.entry, page) !== undefined,
    },
  };
}

function dyeOfPage(view: Page['route']['view']): Dye | undefined {
  if (view.is === 'entry' || view.is === 'parallel') return dyeOfEntry(view.entry);
  if (view.is === 'pillar') return PILLAR_DYES[view.pillar];
  if (view.is === 'province') return 'la';
  return view.is === 'business' ? 'nghe' : undefined;
}

/** Pages about no pillar and no province look like the general pages. */
function dyeOfEntry(entry: Entry): Dye | undefined {
  const dye = dyeOf(entry);
  return entry.kind === 'page' || dye === 'nua' ? undefined : dye;
}

/** The dye of the whole edition; undefined where it is the one that pages have anyway. */
export function ownDye({ palette }: Pick<Edition, 'palette'>): Dye | undefined {
  return palette === 'cham' ? undefined : palette;
}
