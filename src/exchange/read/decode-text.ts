import { withoutInvisible } from '../../reading/spelling.ts';

/** A feed's bytes as text, or the encoding they break. */
export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly encoding: string };

/**
 * The order of RFC 7303: a byte order mark, then what the server says, then what the document says
 * of itself, then UTF-8. Bytes that break the encoding are refused rather than guessed at: half of
 * a Vietnamese text in question marks helps nobody.
 */
export function decodeText(bytes: Uint8Array, contentType: string): Decoded {
  const named = markOf(bytes) ?? charsetOf(contentType) ?? declaredIn(bytes) ?? 'utf-8';
  try {
    const text = new TextDecoder(named, { fatal: true }).decode(bytes);
    return { ok: true, text: readable(text) };
  } catch {
    return { ok: false, encoding: named.slice(0, 40) };
  }
}

/**
 * As our own texts are written: composed, with Đ for the Icelandic Ð that old fonts put in its
 * place, and without letters nobody sees.
 */
export function readable(text: string): string {
  return withoutInvisible(text)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .normalize('NFC')
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ');
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

function charsetOf(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1];
}

/** Without a mark, two bytes a letter show by the nothing between the letters of `<?xml`. */
function declaredIn(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const named = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1];
  // Whoever can read the declaration letter by letter is not reading UTF-16.
  return named && /^utf-?16/i.test(named) ? 'utf-8' : named;
}
