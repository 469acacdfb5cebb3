import { describe, expect, it } from 'vitest';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import { folderOf, type EntryDraft } from '../testing/an-entry.ts';
import { fileLinks } from './entry-file.ts';
import { audioOf, videoOf } from './media.ts';

function show(draft: EntryDraft, fileName?: string) {
  const folder = folderOf(draft);
  const files = fileName
    ? [{ file: `${folder}/${fileName}`, bytes: 1_234_567, hash: 'abc123' }]
    : [];
  const portal = aPortal({ entries: [draft], files });
  const entry = portal.entries[0];
  const path = portal.routes.find(({ subject }) => subject === `entry:${entry?.id}`)?.path;
  if (!entry || path === undefined) throw new Error('The entry has no page.');
  return { entry, page: pageAt(portal, path) };
}

describe('fileLinks', () => {
  it('says the format and the size of a file that lies here', () => {
    const { entry, page } = show(
      { kind: 'publication', shared: { type: 'leaflet', file: 'to-gap.pdf' } },
      'to-gap.pdf',
    );
    expect(fileLinks(entry, page)).toEqual([
      {
        href: '/asean/_files/abc123/to-gap.pdf',
        label: 'Tải về (PDF, 1,2\u00a0MB)',
        isElsewhere: false,
      },
    ]);
  });

  it('says where else a document is opened', () => {
    const { entry, page } = show({ kind: 'document' });
    expect(fileLinks(entry, page)).toEqual([
      {
        href: 'https://vi-du.gov.vn/1.pdf',
        label: 'Mở văn bản (PDF), vi-du.gov.vn',
        isElsewhere: true,
      },
    ]);
  });

  it('leaves the link of a video to the card that plays it', () => {
    const shared = {
      medium: 'video',
      url: 'https://www.youtube.com/watch?v=a',
      embed: 'https://www.youtube-nocookie.com/embed/a',
    };
    const { entry, page } = show({ kind: 'media', shared });
    expect(fileLinks(entry, page)).toEqual([]);
    expect(videoOf(entry, page)).toMatchObject({ host: 'youtube-nocookie.com', href: shared.url });
  });
});

describe('audioOf', () => {
  const audio = (shared: Record<string, unknown>): EntryDraft => ({
    kind: 'media',
    shared: { medium: 'audio', ...shared },
  });

  it('plays a recording beside the text', () => {
    const files = [{ file: 'bai-ca.mp3', credit: 'Đài Một' }];
    const { entry, page } = show(audio({ files }), 'bai-ca.mp3');
    expect(audioOf(entry, page)).toEqual(['/asean/_files/abc123/bai-ca.mp3']);
  });

  it('plays nothing from another site, and links to it', () => {
    const { entry, page } = show(audio({ url: 'https://dai-mot.vn/bai-ca.mp3' }));
    expect(audioOf(entry, page)).toEqual([]);
    expect(fileLinks(entry, page)).toHaveLength(1);
  });

  it('plays from the portal’s own address', () => {
    const url = 'https://vi-du.gov.vn/am-thanh/bai-ca.mp3';
    const { entry, page } = show(audio({ url }));
    expect(audioOf(entry, page)).toEqual([url]);
    expect(fileLinks(entry, page)).toEqual([]);
  });
});
