import type { APIRoute } from 'astro';
import { siteMapXml } from '../presenting/metadata/site-map-xml.ts';
import { portal, site } from './_portal.ts';

export const GET: APIRoute = async () =>
  new Response(siteMapXml(await portal(), site()), {
    headers: { 'Content-Type': 'application/xml' },
  });
