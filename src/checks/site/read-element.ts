import type { LanguageVersion, PageDraft, ReferenceKind } from './page-facts.ts';
import type { OwnString } from './own-strings.ts';
import { srcsetAddresses } from './srcset.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface Element {
  readonly page: PageDraft;
  readonly name: string;
  readonly attributes: Attributes;
  readonly line: number;
  readonly own: OwnString;
}

type Reader = (element: Element) => void;

/** What is read from each element, by its name. */
export const READERS: Readonly<Record<string, Reader>> = {
  html: (element) => void (element.page.lang = attribute(element, 'lang') ?? ''),
  body: (element) => void (element.page.template = attribute(element, 'data-template') ?? ''),
  meta: readMeta,
  link: readLink,
  a: readAnchor,
  area: (element) => refer(element, 'link', 'href'),
  script: readScript,
  style: ({ page, line }) => void page.inlineCode.push({ code: '<style>', line }),
  img: readImage,
  source: readSource,
  video: readMedia,
  audio: readMedia,
  track: readMedia,
  iframe: (element) => refer(element, 'frame', 'src'),
  embed: (element) => refer(element, 'frame', 'src'),
  object: (element) => refer(element, 'frame', 'data'),
  image: (element) => refer(element, 'image', 'href'),
  use: (element) => refer(element, 'image', 'href'),
  form: (element) => refer(element, 'form', 'action'),
  button: (element) => refer(element, 'form', 'formaction'),
  input: (element) => refer(element, 'form', 'formaction'),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, headingReader(level)])),
};

/** What any element may have. */
export function readAttributes({ page, attributes, line, own }: Element) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'id') noteId(page, own(value), line);
    else if (name === 'data-video') page.hasVideo = true;
    else if (name === 'style') page.inlineCode.push({ code: 'style=""', line });
    else if (name.startsWith('on')) page.inlineCode.push({ code: `${own(name)}=""`, line });
    else if (/^\s*javascript:/i.test(value)) page.inlineCode.push({ code: 'javascript:', line });
  }
}

const META_NAMES: Readonly<Record<string, (page: PageDraft, content: string) => void>> = {
  description: (page, content) => void (page.description = content.trim()),
  robots: (page, content) => void (page.isNoindex ||= content.includes('noindex')),
  refresh: (page, content) => void (page.redirect = /url=(.+)$/i.exec(content)?.[1]?.trim()),
  'content-security-policy': (page, content) => void (page.policy = content),
};

function readMeta(element: Element) {
  const { page, attributes } = element;
  const name = attributes['name'] ?? attributes['http-equiv'];
  const content = attribute(element, 'content');
  if (content === undefined) return;
  META_NAMES[name?.toLowerCase() ?? '']?.(page, content);
  if (/^(?:og|twitter):image$/.test(attributes['property'] ?? name ?? '')) {
    refer(element, 'card', 'content');
  }
}

const LINK_KINDS: Readonly<Record<string, ReferenceKind>> = {
  stylesheet: 'style',
  icon: 'icon',
  'apple-touch-icon': 'icon',
  manifest: 'manifest',
  modulepreload: 'script',
  prefetch: 'prefetch',
  prerender: 'prefetch',
  preconnect: 'prefetch',
  'dns-prefetch': 'prefetch',
  alternate: 'link',
  search: 'link',
};

const PRELOAD_KINDS: Readonly<Record<string, ReferenceKind>> = {
  font: 'font',
  style: 'style',
  script: 'script',
  image: 'image',
};

function readLink(element: Element) {
  const { page, attributes } = element;
  const words = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
  if (words.includes('canonical')) page.canonical = attribute(element, 'href');
  else if (words.includes('alternate') && attributes['hreflang'] !== undefined) {
    page.alternates.push(version(element));
  } else if (words.includes('preload')) {
    refer(element, PRELOAD_KINDS[attributes['as'] ?? ''] ?? 'media', 'href');
  } else {
    const kind = words.flatMap((word) => LINK_KINDS[word] ?? [])[0];
    if (kind !== undefined) refer(element, kind, 'href');
  }
}

function readAnchor(element: Element) {
  refer(element, 'link', 'href');
  if (element.attributes['hreflang'] !== undefined) element.page.switches.push(version(element));
}

/** A block of data is never run, so it may stand in the page. */
function readScript(element: Element) {
  const { page, attributes, line } = element;
  if (attributes['src'] !== undefined) refer(element, 'script', 'src');
  else if (!/json/.test(attributes['type'] ?? '')) page.inlineCode.push({ code: '<script>', line });
}

function readImage(element: Element) {
  const { page, attributes, line } = element;
  const src = attribute(element, 'src') ?? '';
  refer(element, 'image', 'src');
  referSet(element, 'image');
  if (attributes['alt'] === undefined) page.imageLacks.push({ src, lacks: 'alt', line });
  const hasSize = attributes['width'] !== undefined && attributes['height'] !== undefined;
  if (!hasSize) page.imageLacks.push({ src, lacks: 'size', line });
}

function readSource(element: Element) {
  refer(element, 'media', 'src');
  referSet(element, 'image');
}

function readMedia(element: Element) {
  refer(element, 'media', 'src');
  refer(element, 'image', 'poster');
}

function headingReader(level: number): Reader {
  return ({ page, line }) => void page.headings.push({ level, line });
}

function refer(element: Element, kind: ReferenceKind, name: string) {
  const href = attribute(element, name);
  if (href !== undefined) element.page.references.push({ kind, href, line: element.line });
}

function referSet({ page, attributes, line, own }: Element, kind: ReferenceKind) {
  for (const href of srcsetAddresses(attributes['srcset'] ?? '')) {
    page.references.push({ kind, href: own(href), line });
  }
}

function version(element: Element): LanguageVersion {
  const { line } = element;
  return {
    lang: attribute(element, 'hreflang') ?? '',
    href: attribute(element, 'href') ?? '',
    line,
  };
}

function noteId(page: PageDraft, id: string, line: number) {
  if (page.ids.includes(id)) page.repeatedIds.push({ id, line });
  else page.ids.push(id);
}

function attribute({ attributes, own }: Element, name: string): string | undefined {
  const value = attributes[name];
  return value === undefined ? undefined : own(value);
}
