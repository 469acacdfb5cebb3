import { createHash } from 'node:crypto';
import { attachedFormat } from '../../domain/attached-format.ts';
import { refusal, type Read, type Refusal } from '../fetch/answer.ts';
import { LIMITS } from '../limits.ts';
import type { PartnerItem } from '../partner-item.ts';
import { attachmentName, pictureName } from './file-name.ts';
import { realAttachment } from './real-attachment.ts';
import { realPicture } from './real-picture.ts';
import { usableFiles, type Usable } from './usable-files.ts';

/** A file as it will lie beside the text. */
export interface BroughtFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly picture?: { readonly width: number; readonly height: number; readonly format: string };
}

/** What an item shows and offers, as far as it has arrived. */
export interface Brought extends Pick<Usable, 'pictures' | 'attachments'> {
  /** By the address it came from. */
  readonly files: ReadonlyMap<string, BroughtFile>;
  readonly refusals: readonly Refusal[];
}

export const NOTHING_BROUGHT: Brought = {
  pictures: { vi: [], en: [] },
  attachments: [],
  files: new Map(),
  refusals: [],
};

export interface Bringer {
  /** Enough for one run: what is left over waits for the next. */
  isSpent(): boolean;
  bring(item: PartnerItem, partner: string): Promise<Brought>;
}

/** Fetches what items show and offer, each address once, within what one run may cost. */
export function fileBringer(read: Read): Bringer {
  const until = performance.now() + LIMITS.fileSeconds * 1000;
  let bytes = 0;
  return {
    isSpent: () => bytes > LIMITS.fileBytes || performance.now() > until,
    async bring(item, partner) {
      const { pictures, attachments, left } = usableFiles(item);
      const about = { item: (item.texts.vi ?? item.texts.en)?.title ?? item.id, partner };
      const refusals = left.map(({ url: address, field }) =>
        refusal('item-file-left', { ...about, address, field }),
      );
      const files = new Map<string, BroughtFile>();
      for (const wanted of wantedOf({ pictures, attachments })) {
        const { url: address } = wanted;
        const answer = await read(address);
        if (!answer.ok) {
          refusals.push(answer.refusal);
          continue;
        }
        bytes += answer.bytes.length;
        const made = await fileFrom(answer.bytes, wanted);
        if (made.ok) files.set(address, made.file);
        else
          refusals.push(refusal('item-file-refused', { ...about, address, problem: made.problem }));
      }
      return { pictures, attachments, files, refusals };
    },
  };
}

interface Wanted {
  readonly url: string;
  readonly sha256?: string | undefined;
  /** Of an attachment. */
  readonly name?: string | undefined;
}

function wantedOf({ pictures, attachments }: Pick<Usable, 'pictures' | 'attachments'>): Wanted[] {
  const shown = [...pictures.vi, ...pictures.en].map(({ url, sha256 }) => ({ url, sha256 }));
  const all: Wanted[] = [...attachments, ...shown];
  return [...new Map(all.map((each) => [each.url, each])).values()];
}

type Made =
  | { readonly ok: true; readonly file: BroughtFile }
  | { readonly ok: false; readonly problem: string };

/** Compared with what the partner says of it, then with what it has to be. */
async function fileFrom(answer: Uint8Array, { sha256, name }: Wanted): Promise<Made> {
  if (sha256 !== undefined && sha256 !== hashOf(answer)) return { ok: false, problem: 'SHA-256' };
  if (name === undefined) {
    const real = await realPicture(answer);
    if (!real.ok) return real;
    const { bytes, extension, width, height, format } = real;
    const hash = hashOf(bytes);
    const picture = { width, height, format };
    return { ok: true, file: { name: pictureName(hash, extension), bytes, sha256: hash, picture } };
  }
  const format = attachedFormat(name);
  if (!format) return { ok: false, problem: '?' };
  const real = realAttachment(answer, format);
  if (!real.ok) return real;
  const hash = hashOf(answer);
  return {
    ok: true,
    file: { name: attachmentName(name, format, hash), bytes: answer, sha256: hash },
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
