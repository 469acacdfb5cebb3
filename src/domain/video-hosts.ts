/** Where a click-to-load video may come from. Others are only linked to. */
export const VIDEO_HOSTS = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
] as const;

export function isVideoHost(address: string): boolean {
  const { origin } = new URL(address);
  return VIDEO_HOSTS.some((host) => host === origin);
}
