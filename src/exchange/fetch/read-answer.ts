import type { IncomingMessage } from 'node:http';
import { PassThrough, Writable, type Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export class TooLargeError extends Error {}

const DECODERS: Readonly<Record<string, () => Duplex>> = {
  '': () => new PassThrough(),
  identity: () => new PassThrough(),
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
};

/** An answer's bytes as they are meant. What counts is their number once unpacked. */
export async function readAnswer(
  message: IncomingMessage,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const encoding = (message.headers['content-encoding'] ?? '').trim().toLowerCase();
  const decoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding] : undefined;
  if (!decoder) {
    message.destroy();
    throw new Error(`content-encoding ${encoding}`);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  const collect = new Writable({
    write(chunk: Buffer, _, done) {
      length += chunk.length;
      chunks.push(chunk);
      done(length > most ? new TooLargeError() : null);
    },
  });
  await pipeline(message, decoder(), collect, { signal });
  return Buffer.concat(chunks);
}
