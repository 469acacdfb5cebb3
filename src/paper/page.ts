import { createHash } from 'node:crypto';
import type { Locale } from '../locale/locale.ts';
import { markup, type Markup } from './markup.ts';

interface Paper {
  readonly locale: Locale;
  readonly title: string;
  /** Under the title: of which edition, as of when. */
  readonly lead: string;
  readonly sections: readonly PaperSection[];
}

export interface PaperSection {
  readonly id: string;
  readonly title: string;
  readonly inside: Markup | readonly Markup[];
}

/** One file that is complete in itself: sent by mail, opened from a disk, printed on A4. */
export function paperPage({ locale, title, lead, sections }: Paper): string {
  const page = markup`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src '${STYLE_HASH}'"
        />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>${{ html: STYLE }}</style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p>${lead}</p>
        </header>
        <main>${sections.map(sectionOf)}</main>
      </body>
    </html>
`;
  return page.html;
}

function sectionOf({ id, title, inside }: PaperSection): Markup {
  return markup`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${inside}
  </section> `;
}

const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: #fff; color: #1a2334;
  font: 400 1rem/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.3; margin: 1.5rem 0 0.5rem; }
h1 { font-size: 1.625rem; } h2 { font-size: 1.25rem; } h3 { font-size: 1.0625rem; }
p, ul { margin: 0.5rem 0; } ul { padding-left: 1.25rem; }
a { color: #22469b; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: #4a5468; padding-bottom: 0.25rem; }
th, td { text-align: left; vertical-align: top; padding: 0.375rem 0.75rem 0.375rem 0;
  border-bottom: 1px solid #d5d9e0; font-weight: 400; }
thead th { font-weight: 600; border-bottom: 2px solid #1a2334; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { width: 40%; min-width: 4rem; }
.bar svg { display: block; width: 100%; height: 1.25rem; }
figure { margin: 1rem 0; } figure svg { display: block; width: 100%; max-width: 40rem; height: auto; }
rect { fill: #22469b; } text { font: 12px system-ui, sans-serif; fill: #1a2334; }
@media print {
  @page { size: A4; margin: 20mm; }
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  a { color: inherit; }
  tr, figure { break-inside: avoid; } h2, h3, caption { break-after: avoid; }
}
`;

const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;
