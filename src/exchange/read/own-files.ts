import type { z } from 'astro/zod';
import { LIMITS } from '../limits.ts';
import type { PartnerAttachment, PartnerPicture } from '../partner-item.ts';
import { ownAttachment, ownPicture, type OwnEntry } from './own-shapes.ts';
import { atMost, oneLine } from './plain-words.ts';

/** The pictures of a text and its files, words on one line; what has no address is no file. */
export function filesOf({ pictures, attachments }: OwnEntry): {
  readonly pictures?: readonly PartnerPicture[];
  readonly attachments?: readonly PartnerAttachment[];
} {
  const shown = readable(pictures, ownPicture, LIMITS.pictures).map((picture) => ({
    ...picture,
    alt: lineOf(picture.alt) ?? '',
    caption: lineOf(picture.caption),
    credit: lineOf(picture.credit),
    licence: lineOf(picture.licence),
  }));
  const attached = readable(attachments, ownAttachment, LIMITS.attachments).map((file) => ({
    ...file,
    credit: lineOf(file.credit),
  }));
  return {
    ...(shown.length > 0 ? { pictures: shown } : {}),
    ...(attached.length > 0 ? { attachments: attached } : {}),
  };
}

function readable<S extends z.ZodType>(
  values: readonly unknown[],
  shape: S,
  most: number,
): z.output<S>[] {
  // One more than may be taken, so that there is something to tell.
  return values.slice(0, most + 1).flatMap((value) => shape.safeParse(value).data ?? []);
}

function lineOf(words: string | undefined): string | undefined {
  return atMost(oneLine(words ?? ''), LIMITS.said) || undefined;
}
