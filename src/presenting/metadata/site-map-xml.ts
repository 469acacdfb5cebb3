import type { Portal } from '../../portal/portal.ts';
import { pageOf, type Site } from '../page.ts';
import { alternatesOf, entryOf, isIndexed } from './page-metadata.ts';

/** Every page that is to be found, with its twin in the other language. */
export function siteMapXml(portal: Portal, site: Site): string {
  const pages = portal.routes.map((route) => pageOf(portal, route, site)).filter(isIndexed);
  const urls = pages.map((page) => {
    const entry = entryOf(page);
    return [
      '<url>',
      `<loc>${escapeXml(page.absolute(page.route.path))}</loc>`,
      entry ? `<lastmod>${entry.updated}</lastmod>` : '',
      ...alternatesOf(page).map(
        ({ hreflang, href }) =>
          `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>`,
      ),
      '</url>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `<url><loc>${escapeXml(new URL(site.base, site.origin).href)}</loc></url>`,
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
