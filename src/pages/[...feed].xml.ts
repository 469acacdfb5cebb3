import type { APIRoute, GetStaticPaths } from 'astro';
import { atomXml } from '../feeds/atom.ts';
import { feedOf } from '../feeds/feed.ts';
import { address } from '../portal/address.ts';
import { channelsOf, type Channel } from '../portal/feeds.ts';
import { sharedHtml } from './_shared-html.ts';
import { portal, site } from './_portal.ts';

export const getStaticPaths = (async () =>
  channelsOf(await portal()).map((channel) => ({
    params: { feed: address.feed(channel.route.path, 'xml').replace(/\.xml$/, '') },
    props: { channel },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ channel: Channel }> = async ({ props: { channel } }) =>
  new Response(atomXml(await feedOf(channel, await portal(), site(), sharedHtml)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
