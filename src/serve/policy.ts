import { VIDEO_HOSTS } from '../domain/video-hosts.ts';

/** What a page needs beyond reading. Most pages need nothing. */
export interface PolicyNeeds {
  /** The search page runs Pagefind, which is WebAssembly. */
  readonly search?: boolean;
  /** The page loads a video frame when the reader asks for it. */
  readonly video?: boolean;
}

/**
 * The Content-Security-Policy of a page, for its `<meta>`. It is one constant text: no page has
 * inline code, so there is no hash to add and nothing that differs from page to page.
 */
export function contentPolicy({ search = false, video = false }: PolicyNeeds = {}): string {
  return [
    "default-src 'none'",
    search ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    ...(video ? [`frame-src ${VIDEO_HOSTS.join(' ')}`] : []),
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * The policy that goes with every answer of the server. A browser enforces it together with the
 * page's own, so it names everything any page may need and each page narrows it; what only a
 * header can say, who may frame the page, is said here.
 */
export function headerPolicy({ frames }: { frames: 'nobody' | 'anyone' }): string {
  const everything = contentPolicy({ search: true, video: true });
  return `${everything}; frame-ancestors ${frames === 'nobody' ? "'none'" : '*'}`;
}

/**
 * The policy of the editing page. Sveltia writes its styles into the page, runs WebAssembly for
 * pictures in workers of its own, and shows pictures it holds in memory; it speaks to the named
 * Git host and to nobody else, whatever its code would like to ask.
 */
export function adminPolicy(origins: readonly string[]): string {
  const hosts = origins.map((origin) => ` ${origin}`).join('');
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${hosts}`,
    "font-src 'self'",
    "media-src 'self' blob:",
    `connect-src 'self' data: blob:${hosts}`,
    "frame-src 'self' blob:",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** With every answer under `admin/`: the page names the Git host, which a table for all editions cannot. */
export function adminHeaderPolicy(): string {
  return `${adminPolicy(['https:'])}; frame-ancestors 'none'`;
}

/** Whether a page's policy lets a video frame load; such a page cannot require CORP of its frames. */
export function allowsVideo(policy: string): boolean {
  return policy.includes('frame-src ');
}
