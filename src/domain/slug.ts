import slugify from '@sindresorhus/slugify';

/** ASCII words for an address, safe for đ, and the same for NFC and NFD spellings. */
export function slugOf(text: string): string {
  return slugify(text.normalize('NFC'), {
    decamelize: false,
    customReplacements: [
      ['–', '-'],
      ['&', ' '],
    ],
  });
}
