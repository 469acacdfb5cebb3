import type { AttachedFormat } from '../../domain/attached-format.ts';
import { slugOf } from '../../domain/slug.ts';

/** Pictures are named after their bytes, never after what a partner calls them. */
export const PICTURE_NAME = /^anh-[0-9a-f]{10}\.(jpg|png|webp|avif)$/;

export function pictureName(sha256: string, extension: string): string {
  return `anh-${sha256.slice(0, 10)}.${extension}`;
}

/** Readers save an attachment under its name, so it keeps the words of it, as letters and figures. */
export function attachmentName(name: string, format: AttachedFormat, sha256: string): string {
  const stem = name.slice(name.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const words = slugOf(stem.slice(0, 200)).slice(0, 60).replace(/-$/, '');
  return `${words || 'tep'}-${sha256.slice(0, 6)}.${format}`;
}
