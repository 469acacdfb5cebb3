import { toHtml } from 'hast-util-to-html';
import { EMBED_LAYOUTS, EMBED_THEMES } from '../domain/embed.ts';
import { element } from '../markdown/element.ts';
import { address } from '../portal/address.ts';
import { contentPolicy } from '../serve/policy.ts';
import type { Panel } from './panel.ts';
import { panelHtml } from './panel-html.ts';

/**
 * A page for a frame on another site: the panel, its style, and a script that tells the host how
 * tall it is. Links open in the window around the frame.
 */
export function framePage({ view, name, page, data }: Panel): string {
  const { locale, href, absolute } = page;
  const described = absolute(address.embedData(locale, view, name));
  const head = [
    element('meta', [], { charSet: 'utf-8' }),
    element('meta', [], { httpEquiv: ['Content-Security-Policy'], content: contentPolicy() }),
    element('meta', [], { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    element('title', [`${data.title} | ${data.source.title}`]),
    element('meta', [], { name: 'robots', content: 'noindex' }),
    element('link', [], { rel: ['alternate'], type: 'application/json+oembed', href: described }),
    element('link', [], { rel: ['icon'], href: href('favicon.svg'), type: 'image/svg+xml' }),
    element('base', [], { target: '_top' }),
    element('link', [], { rel: ['stylesheet'], href: href(address.embed('frame.css')) }),
    element('script', [], { src: href(address.embed('frame.js')), defer: true }),
  ];
  return [
    '<!doctype html>',
    `<html lang="${locale}"><head>${head.map((each) => toHtml(each)).join('\n')}</head>`,
    `<body data-template="embed-${view}">${choices()}<main>${panelHtml(data, { level: 1 })}</main></body></html>\n`,
  ].join('\n');
}

/**
 * The look is chosen in the address, behind `#`: `#cards-dark`. The style sheet sees which of these
 * is meant, so a frame looks as asked where no script may run.
 */
function choices(): string {
  return EMBED_LAYOUTS.flatMap((layout) =>
    EMBED_THEMES.map((theme) =>
      toHtml(element('i', [], { id: `${layout}-${theme}`, hidden: true })),
    ),
  ).join('');
}
