import { attachmentPath } from '../attachments/attachment-path.ts';
import { attachedFormat } from '../domain/attached-format.ts';
import { formatBytes } from '../locale/format.ts';
import { attachedFiles } from '../portal/attached.ts';
import type { Entry } from '../portal/entry.ts';
import { audioOf, videoOf } from './media.ts';
import type { Page } from './page.ts';
import { domainOf } from './sources.ts';

interface FileLink {
  readonly href: string;
  readonly label: string;
  readonly isElsewhere: boolean;
}

/** The files a document, publication or recording stands for: here, and at its source. */
export function fileLinks(entry: Entry, page: Page): FileLink[] {
  return [...ownFiles(entry, page), ...sourceOf(entry, page)];
}

function ownFiles(entry: Entry, { portal, words, locale, href }: Page): FileLink[] {
  const say = entry.kind === 'document' ? words.facts.openFile : words.facts.downloadFile;
  return attachedFiles(entry, portal).map((attached) => {
    const format = attachedFormat(attached.file)?.toUpperCase() ?? '';
    return {
      href: href(attachmentPath(attached)),
      label: say(`${format}, ${formatBytes(attached.bytes, locale)}`),
      isElsewhere: false,
    };
  });
}

function sourceOf(entry: Entry, page: Page): FileLink[] {
  const { shared } = entry;
  const { facts } = page.words;
  if (shared.kind === 'document' && shared.file?.url) {
    const { url, format } = shared.file;
    const label = `${facts.openFile(format.toUpperCase())}, ${domainOf(url)}`;
    return [{ href: url, label, isElsewhere: true }];
  }
  // A video's card and a recording's player have said it already.
  if (shared.kind !== 'media' || !shared.url || videoOf(entry, page)) return [];
  if (audioOf(entry, page).includes(shared.url)) return [];
  const label = `${facts.openMedia}: ${domainOf(shared.url)}`;
  return [{ href: shared.url, label, isElsewhere: true }];
}
