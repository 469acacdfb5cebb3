import { finding, type Finding } from '../../domain/finding.ts';
import { isVideoHost, VIDEO_HOSTS } from '../../domain/video-hosts.ts';
import type { Evidence } from './evidence.ts';

/** Media to be watched or heard; what is only seen is described with its pictures. */
const SPOKEN = ['video', 'livestream', 'audio'];

/** Players come from known hosts, and whoever cannot see or hear can read. */
export function mediaFindings({ manuscript }: Evidence): Finding[] {
  return manuscript.texts.flatMap(({ shared, outline, file, lines }) => {
    if (shared?.kind !== 'media') return [];
    const host = shared.embed && !isVideoHost(shared.embed) ? new URL(shared.embed).host : '';
    const hosts = VIDEO_HOSTS.map((known) => new URL(known).host).join(', ');
    const isSilent = SPOKEN.includes(shared.medium) && outline.paragraphs.length === 0;
    return [
      ...(host ? [finding('video-host', { file, line: lines['embed'] }, { host, hosts })] : []),
      ...(isSilent ? [finding('missing-transcript', { file, line: lines['medium'] }, {})] : []),
    ];
  });
}
