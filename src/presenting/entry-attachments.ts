import { attachmentPath } from '../attachments/attachment-path.ts';
import { attachedFormat, type AttachedFormat } from '../domain/attached-format.ts';
import { attachedFiles, pathBeside } from '../portal/attached.ts';
import type { Entry } from '../portal/entry.ts';
import type { Page } from './page.ts';

export interface SharedAttachment {
  /** As the entry names it. */
  readonly name: string;
  readonly url: string;
  readonly format: AttachedFormat;
  readonly bytes: number;
  readonly sha256: string;
  readonly credit: string | undefined;
}

/** The files of an entry that lie on this portal, at their full addresses. */
export function entryAttachments(entry: Entry, { portal, absolute }: Page): SharedAttachment[] {
  const { shared, folder } = entry;
  const recordings = shared.kind === 'media' ? shared.files : [];
  return attachedFiles(entry, portal).flatMap((attached) => {
    const { file, bytes, hash: sha256 } = attached;
    const name = file.slice(folder.length + 1);
    const format = attachedFormat(name);
    const credit = recordings.find((each) => pathBeside(folder, each.file) === file)?.credit;
    const url = absolute(attachmentPath(attached));
    return format ? [{ name, url, format, bytes, sha256, credit }] : [];
  });
}
