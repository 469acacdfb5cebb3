import type { APIRoute } from 'astro';
import { isPreview, site } from './_portal.ts';

export const GET: APIRoute = () => {
  const { origin, base } = site();
  const rule = isPreview() ? `Disallow: ${base}` : 'Allow: /';
  return new Response(
    `User-agent: *\n${rule}\n\nSitemap: ${new URL(`${base}sitemap.xml`, origin).href}\n`,
  );
};
