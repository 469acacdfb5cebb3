import { attachmentPath } from '../attachments/attachment-path.ts';
import type { PhotoFile } from './parts/cover-picture.ts';
import { isVideoHost } from '../domain/video-hosts.ts';
import { pictureSet } from '../images/picture-set.ts';
import { attachedFiles, pathBeside } from '../portal/attached.ts';
import { textFor } from '../portal/entries.ts';
import type { Entry } from '../portal/entry.ts';
import type { Page } from './page.ts';
import { domainOf } from './sources.ts';

const SPOKEN = ['video', 'livestream', 'audio'];

/** A video that may be played on the page once the reader asks for it. */
export function videoOf({ shared }: Entry, { words }: Page) {
  if (shared.kind !== 'media' || !shared.embed || !isVideoHost(shared.embed)) return undefined;
  const href = shared.url ?? shared.embed;
  return {
    embed: shared.embed,
    host: domainOf(shared.embed),
    href,
    label: `${words.facts.openMedia}: ${domainOf(href)}`,
  };
}

/** What can be heard on the page: files beside the text, or at the portal's own address. */
export function audioOf(entry: Entry, { portal, href }: Page): string[] {
  const { shared } = entry;
  if (shared.kind !== 'media' || shared.medium !== 'audio') return [];
  const attached = attachedFiles(entry, portal).map((file) => href(attachmentPath(file)));
  const isOwn = shared.url !== undefined && sameOrigin(shared.url, portal.edition.site);
  return isOwn && shared.url ? [...attached, shared.url] : attached;
}

interface ShownPhoto {
  readonly photo: PhotoFile;
  readonly alt: string;
  readonly credit: string;
}

/** The pictures of a photo set or an infographic, described and credited. */
export function photosOf(entry: Entry, { portal, locale, href }: Page): ShownPhoto[] {
  const { shared, folder } = entry;
  if (shared.kind !== 'media' || shared.medium === 'audio') return [];
  const alts = textFor(entry, locale).words.fileAlts ?? [];
  return shared.files.flatMap(({ file, credit }, index) => {
    const picture = portal.pictures[pathBeside(folder, file)];
    return picture
      ? [{ photo: pictureSet(picture, href, 'gallery'), alt: alts[index] ?? '', credit }]
      : [];
  });
}

/** What a card says of it: how long it plays, or how many pictures there are. */
export function extentOf({ shared }: Entry, { words }: Page) {
  if (shared.kind !== 'media') return {};
  const { medium, minutes, files } = shared;
  const plays = SPOKEN.includes(medium);
  const length = minutes === undefined ? words.choices.media[medium] : words.entry.minutes(minutes);
  if (plays) return { plays, extent: length };
  return medium === 'photos' ? { extent: words.entry.pictureCount(files.length) } : {};
}

/** What is spoken is written down below, under a heading of its own. */
export function hasTranscript({ shared }: Entry, paragraphs: number): boolean {
  if (shared.kind !== 'media') return false;
  return paragraphs > 0 && SPOKEN.includes(shared.medium);
}

function sameOrigin(one: string, other: string): boolean {
  return new URL(one).origin === new URL(other).origin;
}
