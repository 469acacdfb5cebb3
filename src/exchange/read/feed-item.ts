import type { Locale } from '../../locale/locale.ts';
import { wordsFor } from '../../locale/words.ts';
import { refusal, type Refusal } from '../fetch/answer.ts';
import { LIMITS } from '../limits.ts';
import type { PartnerItem, Said } from '../partner-item.ts';
import { feedFiles } from './feed-pictures.ts';
import { languageOf } from './language-of.ts';
import { dayOf } from './moments.ts';
import { atMost, oneLine, plainWords } from './plain-words.ts';
import type { RawFile } from './raw-file.ts';

/** An item of a common feed, before anything of it is believed. */
export interface RawItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly language: string;
  readonly published: string;
  readonly updated: string;
  readonly credit: string;
  readonly licence: string;
  /** What it encloses. */
  readonly files: readonly RawFile[];
}

export type ItemReading =
  | { readonly ok: true; readonly item: PartnerItem }
  | { readonly ok: false; readonly refusal: Refusal };

/** What a feed of any kind says of an item: news in one language, whose page is its source. */
export function itemOfFeed(raw: RawItem, partner: Said): ItemReading {
  const name = typeof partner === 'string' ? partner : partner.vi;
  const title = atMost(plainWords(raw.title), LIMITS.title);
  const words = plainWords(raw.summary) || plainWords(raw.html);
  const item = title || oneLine(raw.url).slice(0, 80) || '…';
  const url = webUrl(raw.url);
  const missing = !title ? 'title' : !words ? 'content' : !url ? 'link' : undefined;
  if (missing || !url) {
    return {
      ok: false,
      refusal: refusal('item-incomplete', { item, partner: name, field: missing ?? '' }),
    };
  }
  const language = languageOf(`${title} ${words.slice(0, 1000)}`, raw.language);
  if (!language) {
    const values = { item, partner: name, language: oneLine(raw.language).slice(0, 20) || '?' };
    return { ok: false, refusal: refusal('item-language', values) };
  }
  return { ok: true, item: newsItem({ ...raw, url, title }, words, language, name) };
}

function newsItem(raw: RawItem, words: string, language: Locale, partner: string): PartnerItem {
  const { url, title, html, credit, licence } = raw;
  const { pictures, attachments } = feedFiles({ html, files: raw.files, page: url });
  const summary = atMost(words, LIMITS.summary);
  const published = dayOf(raw.published) ?? dayOf(raw.updated);
  const updated = dayOf(raw.updated);
  const authors = atMost(plainWords(credit), LIMITS.title);
  return {
    id: oneLine(raw.id).slice(0, 500) || url,
    kind: 'news',
    original: language,
    texts: { [language]: { title, summary, url, html, ...(pictures ? { pictures } : {}) } },
    ...(attachments ? { attachments } : {}),
    isBehind: false,
    published,
    updated: published && updated && updated > published ? updated : undefined,
    pillars: [],
    topics: [],
    audiences: [],
    provinces: [],
    sources: [{ title, publisher: partner, url, ...(published ? { date: published } : {}) }],
    particulars: {},
    credit: !authors
      ? undefined
      : {
          vi: wordsFor('vi').reuse.writtenBy(authors),
          en: wordsFor('en').reuse.writtenBy(authors),
        },
    licence: atMost(plainWords(licence), LIMITS.summary) || undefined,
  };
}

function webUrl(address: string): string | undefined {
  const url = URL.parse(address.trim());
  return url && /^https?:$/.test(url.protocol) ? url.href.replace(/[{}<>]/g, encodeURI) : undefined;
}
