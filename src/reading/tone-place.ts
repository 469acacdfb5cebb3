/**
 * Where a Vietnamese tone mark stands in oa, oe and uy at the end of a syllable: this portal writes
 * hòa, khỏe, thúy, the older style, as most keyboards do. After q the u belongs to the consonant.
 */
const NEWER =
  /(?<![qQ])([oO])([àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ])(?!\p{L})|(?<![qQ])([uU])([ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;

const ADDRESS = /https?:\/\/\S+/g;

/** The same text with every tone mark where the portal puts it. Addresses are left alone. */
export function withSettledTones(text: string): string {
  if (!new RegExp(NEWER.source, 'u').test(text)) return text;
  const addresses = text.match(ADDRESS) ?? [];
  const words = text
    .split(ADDRESS)
    .map((part) =>
      part.replace(NEWER, (_, o: string, a: string, u: string, y: string) =>
        o ? moved(o, a) : moved(u, y),
      ),
    );
  return words.map((part, index) => part + (addresses[index] ?? '')).join('');
}

/** `o` + `à` → `ò` + `a`. */
function moved(first: string, second: string): string {
  const [letter = '', mark = ''] = second.normalize('NFD');
  return (first + mark).normalize('NFC') + letter;
}
