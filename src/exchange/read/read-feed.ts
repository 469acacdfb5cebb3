import { refusal, type Answer, type Read, type Refusal } from '../fetch/answer.ts';
import { LIMITS } from '../limits.ts';
import type { PartnerFeed, Said } from '../partner-item.ts';
import { readAtomFeed } from './atom.ts';
import { decodeText } from './decode-text.ts';
import { itemOfFeed } from './feed-item.ts';
import { feedsOfPage } from './feeds-of-page.ts';
import { readJsonFeed } from './json-feed.ts';
import { readOwnData } from './own-data.ts';
import { ownIndex } from './own-shapes.ts';
import { parseJson } from './parse-json.ts';
import { oneLine, plainWords } from './plain-words.ts';
import type { RawFeed } from './raw-feed.ts';
import { readRss } from './rss.ts';
import { readXml } from './xml-tree.ts';

export type FeedReading =
  | { readonly ok: true; readonly feed: PartnerFeed }
  | { readonly ok: false; readonly refusal: Refusal };

interface Reading {
  readonly read: Read;
  /** The address of something beside another. */
  readonly beside: (path: string, from: string) => string;
  /** As the edition calls the partner; else what it calls itself. */
  readonly name: Said | undefined;
}

/**
 * Whatever lies at an address: a portal like ours by its open data, before anything else; then JSON
 * Feed, RSS, Atom; or a page that says where its feed is.
 */
export async function readFeed(address: string, reading: Reading): Promise<FeedReading> {
  const answer = await reading.read(address);
  const first = await readAnswer(address, answer, reading);
  if (first.is !== 'page') return first.reading;
  for (const candidate of feedsOfPage(first.html, first.from)) {
    const next = await readAnswer(candidate, await reading.read(candidate), reading);
    if (next.is === 'feed' && next.reading.ok) return next.reading;
  }
  return unreadable(address);
}

type Content =
  | { readonly is: 'feed'; readonly reading: FeedReading }
  | { readonly is: 'page'; readonly html: string; readonly from: string };

async function readAnswer(address: string, answer: Answer, reading: Reading): Promise<Content> {
  if (!answer.ok) return { is: 'feed', reading: answer };
  const decoded = decodeText(answer.bytes, answer.type);
  if (!decoded.ok) {
    const values = { address, encoding: decoded.encoding };
    return { is: 'feed', reading: { ok: false, refusal: refusal('feed-encoding', values) } };
  }
  const text = decoded.text.trimStart();
  if (/^(<!doctype html|<html)\b/i.test(text)) return { is: 'page', html: text, from: answer.from };
  if (text.startsWith('<')) return { is: 'feed', reading: xmlFeed(text, address, reading) };
  return { is: 'feed', reading: await jsonFeed(parseJson(text), address, answer.from, reading) };
}

async function jsonFeed(
  json: unknown,
  address: string,
  from: string,
  { read, beside, name }: Reading,
): Promise<FeedReading> {
  const index = ownIndex.safeParse(json);
  if (!index.success) {
    const raw = readJsonFeed(json);
    return raw ? { ok: true, feed: commonFeed(raw, address, name) } : unreadable(address);
  }
  const feed = await readOwnData(index.data, address, (path) => read(beside(path, from)));
  return { ok: true, feed: { ...feed, name: name ?? feed.name } };
}

function xmlFeed(text: string, address: string, { name }: Reading): FeedReading {
  const xml = readXml(text);
  if (!xml.ok && xml.why === 'doctype') {
    return { ok: false, refusal: refusal('feed-with-doctype', { address }) };
  }
  const raw = xml.ok ? (readRss(xml.root) ?? readAtomFeed(xml.root)) : undefined;
  return raw && xml.ok
    ? { ok: true, feed: commonFeed({ ...raw, isCut: xml.isCut }, address, name) }
    : unreadable(address);
}

/** Each item on its own: one that cannot be used leaves the others as they are. */
function commonFeed(raw: RawFeed, address: string, given: Said | undefined): PartnerFeed {
  const name = given ?? (plainWords(raw.title).slice(0, 200) || oneLine(address));
  const read = raw.items.map((item) => itemOfFeed(item, name));
  const cut = raw.isCut ? [refusal('feed-too-long', { address, most: LIMITS.items })] : [];
  return {
    name,
    items: read.flatMap((each) => (each.ok ? [each.item] : [])),
    isComplete: false,
    refusals: [...cut, ...read.flatMap((each) => (each.ok ? [] : [each.refusal]))],
  };
}

function unreadable(address: string): FeedReading {
  return { ok: false, refusal: refusal('feed-unreadable', { address }) };
}
