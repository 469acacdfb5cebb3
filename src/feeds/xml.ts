/**
 * Feeds are written here and not by the package `feed` (6.0): it gives titles as unescaped HTML,
 * writes JSON Feed 1.0 without languages, cannot say the language, the rights or the other version
 * of an entry, calls JPEG `image/jpg`, and lets control characters through that no XML reader takes.
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inside?: string,
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`))
    .join('');
  return inside === undefined ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

export function xmlText(name: string, text: string, attributes = {}): string {
  return xmlElement(name, attributes, escapeXml(text));
}

/** Also without what XML 1.0 cannot hold at all: control characters and halves of letters. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
