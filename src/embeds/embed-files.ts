import { address } from '../portal/address.ts';
import type { Portal } from '../portal/portal.ts';
import type { Site } from '../presenting/page.ts';
import { framePage } from './frame-page.ts';
import { oEmbedOf } from './oembed.ts';
import type { Panel } from './panel.ts';
import { panelHtml } from './panel-html.ts';
import { entryPanels, panelsOf } from './panels.ts';

interface EmbedFile {
  /** From the portal's own root. */
  readonly path: string;
  readonly text: string;
}

/** Everything that other sites can show, one file at a time. */
export function* embedFiles(portal: Portal, site: Site): Generator<EmbedFile> {
  for (const panel of panelsOf(portal, site)) {
    yield* filesOf(panel);
    yield fragmentOf(panel);
  }
  // Entries are many, and one alone on a page is pasted: no server has to include it again and again.
  for (const panel of entryPanels(portal, site)) yield* filesOf(panel);
}

function* filesOf(panel: Panel): Generator<EmbedFile> {
  const { view, name, page } = panel;
  const frame = address.embedFrame(page.locale, view, name);
  yield {
    path: address.embedData(page.locale, view, name),
    text: JSON.stringify(oEmbedOf(panel)),
  };
  yield { path: `${frame}index.html`, text: framePage(panel) };
}

function fragmentOf({ view, name, page, data }: Panel): EmbedFile {
  const path = address.embedFragment(page.locale, view, name);
  return { path, text: `${panelHtml(data, { level: 2 })}\n` };
}
