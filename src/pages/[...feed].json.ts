import type { APIRoute, GetStaticPaths } from 'astro';
import { feedOf } from '../feeds/feed.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { address } from '../portal/address.ts';
import { channelsOf, type Channel } from '../portal/feeds.ts';
import { sharedHtml } from './_shared-html.ts';
import { portal, site } from './_portal.ts';

export const getStaticPaths = (async () =>
  channelsOf(await portal()).map((channel) => ({
    params: { feed: address.feed(channel.route.path, 'json').replace(/\.json$/, '') },
    props: { channel },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ channel: Channel }> = async ({ props: { channel } }) =>
  new Response(jsonFeed(await feedOf(channel, await portal(), site(), sharedHtml)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
