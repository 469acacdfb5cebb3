import { inflateRawSync } from 'node:zlib';
import { readXml } from './read-xml.ts';

/** A part of a zip: what is in it, and when it says it was written. */
interface ZipPart {
  readonly text: string;
  /** Date and time as the zip has them, in one number. */
  readonly moment: number;
}

/** The parts of a zip by their names. */
export function readZip(bytes: Uint8Array): Map<string, ZipPart> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const parts = new Map<string, ZipPart>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameSize = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameSize);
    parts.set(name, { text: partText(zip, at), moment: zip.readUInt32LE(at + 12) });
    at += 46 + nameSize + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

function partText(zip: Buffer, central: number): string {
  const isPacked = zip.readUInt16LE(central + 10) === 8;
  const size = zip.readUInt32LE(central + 20);
  const local = zip.readUInt32LE(central + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const content = zip.subarray(start, start + size);
  return (isPacked ? inflateRawSync(content) : content).toString('utf8');
}

/** The name of the root of each part, read as XML; what is not well-formed throws. Office writes
 * the declaration in other letters than feeds do. */
export function rootsOf(parts: ReadonlyMap<string, ZipPart>): string[] {
  const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
  return [...parts.values()].map(
    ({ text }) => readXml(declaration + text.replace(/^<\?xml[^>]*>\s*/, '')).name,
  );
}
