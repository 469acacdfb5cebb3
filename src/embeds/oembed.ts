import { address } from '../portal/address.ts';
import { shareCardOf } from '../presenting/metadata/share-card.ts';
import { frameSize } from './frame-size.ts';
import type { Panel } from './panel.ts';
import { partHtml } from './panel-html.ts';
import type { PanelData } from './panel-data.ts';

/** What a response must hold by oEmbed 1.0, with the panel’s own fields beside it, which it allows. */
export interface OEmbed extends PanelData {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

const DAY = 86_400;

export function oEmbedOf({ view, name, page, data }: Panel): OEmbed {
  const { width, height } = frameSize(view, 'list');
  const src = page.absolute(address.embedFrame(page.locale, view, name));
  const frame = {
    src,
    width: String(width),
    height: String(height),
    title: data.title,
    loading: 'lazy',
  };
  return {
    version: '1.0',
    type: 'rich',
    provider_name: data.source.title,
    provider_url: data.source.url,
    cache_age: DAY,
    width,
    height,
    html: partHtml({ name: 'iframe', attributes: frame, inside: [] }),
    ...(view === 'entry' ? pictureOf(page) : {}),
    ...data,
  };
}

/** The card that social networks show; it is always of this size. */
function pictureOf(page: Panel['page']) {
  const { href } = shareCardOf(page);
  return { thumbnail_url: href, thumbnail_width: 1200, thumbnail_height: 630 };
}
