import { finding, type Finding } from '../../domain/finding.ts';
import { isVideoHost, VIDEO_HOSTS } from '../../domain/video-hosts.ts';
import type { Evidence } from './sense.ts';

/** Media to be watched or heard; what is only seen is described with its pictures. */
const SPOKEN = ['video', 'livestream', 'audio'];

/** Players come from known hosts, and whoever cannot see or hear can read. */
export function mediaFindings({ all }: Evidence): Finding[] {
  return all.flatMap(({ shared, texts, original }) => {
    const text = texts[original];
    if (shared.kind !== 'media' || !text) return [];
    const place = { file: text.file };
    const host = shared.embed && !isVideoHost(shared.embed) ? new URL(shared.embed).host : '';
    const hosts = VIDEO_HOSTS.map((known) => new URL(known).host).join(', ');
    const isSilent = SPOKEN.includes(shared.medium) && text.outline.paragraphs.length === 0;
    return [
      ...(host ? [finding('video-host', place, { host, hosts })] : []),
      ...(isSilent ? [finding('missing-transcript', place, {})] : []),
    ];
  });
}
