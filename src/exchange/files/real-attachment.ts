import type { AttachedFormat } from '../../domain/attached-format.ts';
import type { RealFile } from './real-picture.ts';

/** How each format begins; three of them are ZIP archives, told apart by the parts they name. */
const BEGINNINGS: Record<AttachedFormat, RegExp> = {
  pdf: /^%PDF-\d/,
  docx: /^PK\p{Cc}{2}/u,
  xlsx: /^PK\p{Cc}{2}/u,
  epub: /^PK\p{Cc}{2}[^]{26}mimetypeapplication\/epub\+zip/u,
  mp3: /^(ID3|\xff[\xe2-\xfb])/,
};
const PARTS: Partial<Record<AttachedFormat, string>> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
};
/** Names of parts stand in an archive as they are, its contents do not. */
const MACROS = 'vbaProject.bin';

/** A file that is what its name says, and brings no macros. */
export function realAttachment(bytes: Uint8Array, format: AttachedFormat): RealFile {
  const start = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
  const part = PARTS[format];
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!BEGINNINGS[format].test(start) || (part && !content.includes(part))) {
    return { ok: false, problem: `${format.toUpperCase()} ?` };
  }
  return part && content.includes(MACROS) ? { ok: false, problem: MACROS } : { ok: true, bytes };
}
