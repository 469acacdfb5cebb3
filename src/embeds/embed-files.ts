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
  for (const panel of panelsOf(portal, site)) yield* filesOf(panel);
  for (const panel of entryPanels(portal, site)) yield* filesOf(panel);
}

function* filesOf(panel: Panel): Generator<EmbedFile> {
  const { view, name, page, data } = panel;
  const { locale } = page;
  const fragment = panelHtml(data, { level: 2 });
  yield { path: address.embedData(locale, view, name), text: JSON.stringify(oEmbedOf(panel)) };
  yield { path: address.embedFragment(locale, view, name), text: `${fragment}\n` };
  yield { path: `${address.embedFrame(locale, view, name)}index.html`, text: framePage(panel) };
}
