import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { LIMITS } from '../limits.ts';
import { refused, type Answer } from './answer.ts';
import type { FeedCache, Kept } from './feed-cache.ts';
import { isPrivateAddress } from './private-address.ts';
import { PrivateAddressError, publicLookup } from './public-lookup.ts';
import { readAnswer, TooLargeError } from './read-answer.ts';

export interface Getting {
  readonly allowHttp?: boolean;
  /** The one host that may be private: the feed's own, where the command allows it. */
  readonly privateHost?: string | undefined;
  readonly cache?: FeedCache | undefined;
  readonly bytes?: number;
  readonly seconds?: number;
}

const MEGABYTE = 1_000_000;

/** Fetches one address as a stranger's: every hop checked, the answer counted, the time limited. */
export async function getAddress(address: string, getting: Getting): Promise<Answer> {
  const { bytes = LIMITS.bytes, seconds = LIMITS.seconds } = getting;
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    return await follow(address, getting, signal);
  } catch (error) {
    if (signal.aborted) return refused('feed-too-slow', { address, seconds });
    if (error instanceof PrivateAddressError) return refused('feed-private-address', { address });
    if (error instanceof TooLargeError) {
      return refused('feed-too-large', { address, most: Math.ceil(bytes / MEGABYTE) });
    }
    return refused('feed-unreachable', { address, reason: reasonOf(error) });
  }
}

async function follow(start: string, getting: Getting, signal: AbortSignal): Promise<Answer> {
  const kept = await getting.cache?.find(start);
  let address = start;
  for (let hop = 0; hop <= LIMITS.redirects; hop += 1) {
    const forbidden = gate(address, getting);
    if (forbidden) return forbidden;
    const message = await ask(address, getting, signal, kept);
    const next = redirectOf(message, address);
    if (next === undefined) return await finish(message, { start, address, getting, kept, signal });
    message.destroy();
    address = next;
  }
  return refused('feed-redirects', { address: start, most: LIMITS.redirects });
}

/** The name is checked when it is looked up; an address in figures never is, so it is checked here. */
function gate(address: string, getting: Getting): Answer | undefined {
  const { protocol, hostname } = URL.parse(address) ?? { protocol: '', hostname: '' };
  const isOpen = hostname === getting.privateHost;
  if (protocol !== 'https:' && !(protocol === 'http:' && (getting.allowHttp || isOpen))) {
    return refused('feed-not-https', { address });
  }
  return isPrivateAddress(hostname) && !isOpen
    ? refused('feed-private-address', { address })
    : undefined;
}

function ask(
  address: string,
  { privateHost }: Getting,
  signal: AbortSignal,
  kept: Kept | undefined,
): Promise<IncomingMessage> {
  const options: RequestOptions = {
    signal,
    agent: false,
    headers: {
      'user-agent': 'chuyen-muc-asean exchange',
      accept: 'application/json, application/feed+json, application/atom+xml, */*;q=0.5',
      'accept-encoding': 'gzip, br',
      ...(kept?.etag ? { 'if-none-match': kept.etag } : {}),
      ...(kept?.lastModified ? { 'if-modified-since': kept.lastModified } : {}),
    },
    ...(new URL(address).hostname === privateHost ? {} : { lookup: publicLookup }),
  };
  const request = address.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(address, options, resolve).on('error', reject).end();
  });
}

function redirectOf(message: IncomingMessage, address: string): string | undefined {
  const { statusCode = 0, headers } = message;
  if (![301, 302, 303, 307, 308].includes(statusCode) || !headers.location) return undefined;
  return URL.parse(headers.location, address)?.href ?? headers.location;
}

interface Finishing {
  readonly start: string;
  readonly address: string;
  readonly getting: Getting;
  readonly kept: Kept | undefined;
  readonly signal: AbortSignal;
}

async function finish(message: IncomingMessage, finishing: Finishing): Promise<Answer> {
  const { start, address, getting, kept, signal } = finishing;
  const { statusCode = 0, headers } = message;
  if (statusCode === 304 && kept) {
    message.destroy();
    return { ok: true, bytes: kept.bytes, type: kept.type, from: kept.from };
  }
  if (statusCode !== 200) {
    message.destroy();
    return refused('feed-unreachable', { address: start, reason: `HTTP ${statusCode}` });
  }
  const bytes = await readAnswer(message, getting.bytes ?? LIMITS.bytes, signal);
  const type = headers['content-type'] ?? '';
  const { etag = '', 'last-modified': lastModified = '' } = headers;
  await getting.cache?.keep(start, { etag, lastModified, type, from: address, bytes });
  return { ok: true, bytes, type, from: address };
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
