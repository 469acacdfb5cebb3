const TEXT = 'charset=utf-8';

/** Every extension a built site may hold. Anything else is sent as bytes, and no browser guesses. */
const TYPES: Readonly<Record<string, string>> = {
  html: `text/html; ${TEXT}`,
  css: `text/css; ${TEXT}`,
  js: `text/javascript; ${TEXT}`,
  mjs: `text/javascript; ${TEXT}`,
  json: `application/json; ${TEXT}`,
  map: `application/json; ${TEXT}`,
  jsonld: `application/ld+json; ${TEXT}`,
  geojson: `application/geo+json; ${TEXT}`,
  webmanifest: `application/manifest+json; ${TEXT}`,
  xml: `application/xml; ${TEXT}`,
  xsl: `text/xsl; ${TEXT}`,
  atom: `application/atom+xml; ${TEXT}`,
  rss: `application/rss+xml; ${TEXT}`,
  ics: `text/calendar; ${TEXT}`,
  csv: `text/csv; ${TEXT}`,
  txt: `text/plain; ${TEXT}`,
  md: `text/markdown; ${TEXT}`,
  yaml: `application/yaml; ${TEXT}`,
  vtt: `text/vtt; ${TEXT}`,
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  epub: 'application/epub+zip',
  zip: 'application/zip',
  wasm: 'application/wasm',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  webm: 'video/webm',
};

const COMPRESSIBLE = /^text\/|json|xml|javascript|yaml|wasm/;

export function contentType(path: string): string {
  return TYPES[extensionOf(path)] ?? 'application/octet-stream';
}

/** Every known extension with its type, for servers that do not know them all. */
export function mediaTypes(): [extension: string, type: string][] {
  return Object.entries(TYPES);
}

/** Text shrinks; pictures, fonts and archives are compressed already. */
export function isCompressible(path: string): boolean {
  return COMPRESSIBLE.test(contentType(path));
}

/** `HTML` and `html` alike; nothing for a name without a dot. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}
