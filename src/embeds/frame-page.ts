import { EMBED_LAYOUTS, EMBED_THEMES, type EmbedView } from '../domain/embed.ts';
import { address } from '../portal/address.ts';
import { contentPolicy } from '../serve/policy.ts';
import type { Panel } from './panel.ts';
import { panelHtml, partHtml } from './panel-html.ts';
import type { Part } from './panel-tree.ts';

/**
 * A page for a frame on another site: the panel, its style, and a script that tells the host how
 * tall it is. Links open in the window around the frame.
 */
export function framePage(panel: Panel): string {
  const { view, page, data } = panel;
  return [
    '<!doctype html>',
    `<html lang="${page.locale}"><head>${headOf(panel).map(partHtml).join('\n')}</head>`,
    `<body data-template="${templateOf(view)}">${LOOKS}<main>${panelHtml(data, { level: 1 })}</main></body></html>\n`,
  ].join('\n');
}

/** Lists are all made alike, so one of them stands for all where templates are looked at. */
function templateOf(view: EmbedView): string {
  return view === 'events' || view === 'search-box' ? `embed-${view}` : 'embed';
}

function headOf({ view, name, page, data }: Panel): Part[] {
  const { locale, href, absolute } = page;
  const described = absolute(address.embedData(locale, view, name));
  const tag = (name: string, attributes: Part['attributes'], inside: Part['inside'] = []): Part => {
    return { name, attributes, inside };
  };
  return [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy() }),
    tag('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    // The frame's half of CSS frame-sizing, for hosts that ask for it in their own style sheet.
    // Chromium 156 wants the origins named and looks once, when the frame has loaded: at another width
    // it keeps the height, whether requestResize() is called or not. So no snippet relies on it.
    tag('meta', { name: 'responsive-embedded-sizing', content: 'allow-origins=*' }),
    tag('title', {}, [`${data.title} | ${data.source.title}`]),
    tag('meta', { name: 'robots', content: 'noindex' }),
    tag('link', { rel: 'alternate', type: 'application/json+oembed', href: described }),
    tag('link', { rel: 'icon', href: href('favicon.svg'), type: 'image/svg+xml' }),
    tag('base', { target: '_top' }),
    tag('link', { rel: 'stylesheet', href: href(address.embed('frame.css')) }),
    tag('script', { src: href(address.embed('frame.js')), defer: '' }),
  ];
}

/**
 * The look is chosen in the address, behind `#`: `#cards-dark`. The style sheet sees which of these
 * is meant, so a frame looks as asked where no script may run.
 */
const LOOKS = EMBED_LAYOUTS.flatMap((layout) =>
  EMBED_THEMES.map((theme) => `<i id="${layout}-${theme}" hidden></i>`),
).join('');
