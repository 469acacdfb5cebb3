import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const WORDS = 'Lạng Sơn, cửa ngõ Đông Nam Á';

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(WORDS), ''],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${WORDS}`), ''],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${WORDS}`, 'utf16le'), 'text/xml'],
    ['UTF-16, as the server says', Buffer.from(WORDS, 'utf16le'), 'text/xml; charset=utf-16le'],
    ['marks apart from their letters', Buffer.from(WORDS.normalize('NFD')), ''],
  ])('reads %s', (_, bytes, type) => {
    expect(decodeText(bytes, type)).toEqual({ ok: true, text: WORDS });
  });

  it('reads UTF-16 without any mark by how XML begins', () => {
    const xml = `<?xml version="1.0" encoding="utf-16"?><a>${WORDS}</a>`;
    expect(decodeText(Buffer.from(xml, 'utf16le'), '')).toEqual({ ok: true, text: xml });
    expect(decodeText(Buffer.from(xml, 'utf16le').swap16(), '')).toEqual({ ok: true, text: xml });
  });

  it('reads windows-1258, the old Vietnamese of Windows, as composed letters', () => {
    const declared = Buffer.from('<?xml version="1.0" encoding="windows-1258"?><a>', 'latin1');
    // "Đá" and "ế": the tone stands apart from its letter.
    const letters = Buffer.from([0xd0, 0xe1, 0x20, 0xea, 0xec]);
    const read = decodeText(Buffer.concat([declared, letters]), '');
    expect(read.ok && read.text.endsWith('<a>Đá ế')).toBe(true);
  });

  it('believes the letters where a document that can be read calls itself UTF-16', () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><a>${WORDS}</a>`;
    expect(decodeText(Buffer.from(xml), '')).toEqual({ ok: true, text: xml });
  });

  it.each([
    ['bytes that are no UTF-8', Buffer.from([0x3c, 0x61, 0xff, 0xfe, 0xc0]), '', 'utf-8'],
    ['half a letter at the end', Buffer.from('Đ').subarray(0, 1), '', 'utf-8'],
    ['an encoding nobody knows', Buffer.from('<a>'), 'text/xml; charset=x-klingon', 'x-klingon'],
    ['UTF-16 cut in a pair', Buffer.from([0xff, 0xfe, 0x3c, 0xd8, 0x00]), '', 'utf-16le'],
  ])('refuses %s', (_, bytes, type, encoding) => {
    expect(decodeText(bytes, type)).toEqual({ ok: false, encoding });
  });

  it('leaves out control characters and writes Đ for the Icelandic Ð', () => {
    expect(decodeText(Buffer.from('a\u0000\u0008b \u00d0à L\u1ea1t, \u00f0i'), '')).toEqual({
      ok: true,
      text: 'ab Đà Lạt, đi',
    });
  });
});
