import { expect, it } from 'vitest';
import { aPortal, SITE } from '../../testing/a-portal.ts';
import { siteMapXml } from './site-map-xml.ts';

const xml = siteMapXml(aPortal({ entries: [{}, { id: 'chi-vi', en: null }] }), SITE);

it('lists every page that is to be found, once', () => {
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed).toContain('https://vi-du.gov.vn/asean/vi/tin-tuc/muc-chi-vi/');
  expect(listed).not.toContain('https://vi-du.gov.vn/asean/en/news/muc-chi-vi/');
  expect(listed).not.toContain('https://vi-du.gov.vn/asean/vi/tim-kiem/');
});

it('says when an entry last changed, and where its twin is', () => {
  expect(xml).toContain(
    '<loc>https://vi-du.gov.vn/asean/en/news/entry-mot-muc/</loc><lastmod>2026-11-01</lastmod>' +
      '<xhtml:link rel="alternate" hreflang="vi" href="https://vi-du.gov.vn/asean/vi/tin-tuc/muc-mot-muc/"/>',
  );
});

it('names no twin of a page that is alone', () => {
  const [, own = ''] = /muc-chi-vi\/<\/loc>(.*?)<\/url>/.exec(xml) ?? [];
  expect(own).not.toContain('hreflang');
});
