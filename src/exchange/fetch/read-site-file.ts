import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { LIMITS } from '../limits.ts';
import { refused, type Answer } from './answer.ts';

/** Where a built portal keeps pictures and attachments, at the end of an address. */
const PLACE = /\/(_(?:pictures|files)(?:\/[\w.-]+){1,2})$/;

/**
 * A picture or attachment of a portal that lies on this machine. Reading from a folder asks nobody
 * on the network: what does not lie in it is not there.
 */
export async function getSiteFile(address: string, feed: string): Promise<Answer> {
  const path = PLACE.exec(URL.parse(address)?.pathname ?? '')?.[1];
  if (!path || path.includes('..')) return missing(address);
  const file = join(await siteFolder(feed), path);
  const about = await stat(file).catch(() => undefined);
  if (!about?.isFile()) return missing(address);
  if (about.size > LIMITS.bytes) {
    return refused('feed-too-large', { address, most: LIMITS.bytes / 1_000_000 });
  }
  return { ok: true, bytes: await readFile(file), type: '', from: address };
}

/** The folder itself, or that of the feed given as a file. */
async function siteFolder(feed: string): Promise<string> {
  const about = await stat(feed).catch(() => undefined);
  return about?.isDirectory() ? feed : resolve(dirname(feed).replace(/[\\/]api[\\/]v1$/, ''));
}

function missing(address: string): Answer {
  return refused('feed-unreachable', { address, reason: 'ENOENT' });
}
