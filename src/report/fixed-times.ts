/** 1 January 1980, midnight: the first moment a zip can tell. Date in the upper two bytes. */
const FIRST_MOMENT = 0x00210000;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * A zip whose files all bear the same time. Both packages write the moment of writing into every
 * part; without it the same report gives the same bytes, so that a second run changes nothing.
 */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    expectMark(view, at, CENTRAL);
    view.setUint32(at + 12, FIRST_MOMENT, true);
    const local = view.getUint32(at + 42, true);
    expectMark(view, local, LOCAL);
    view.setUint32(local + 10, FIRST_MOMENT, true);
    at += 46 + sizesAt(view, at + 28);
  }
  return bytes;
}

/** Three sizes one after another: of the name, the extra field and the comment. */
function sizesAt(view: DataView, at: number): number {
  return [0, 2, 4].reduce((sum, offset) => sum + view.getUint16(at + offset, true), 0);
}

/** The record at the end, which says where the list of parts begins. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Error('This is no zip: it has no end record.');
}

function expectMark(view: DataView, at: number, mark: number): void {
  if (view.getUint32(at, true) !== mark) throw new Error(`The zip is broken at byte ${at}.`);
}
