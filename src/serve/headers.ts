import { extensionOf } from './content-types.ts';
import { adminHeaderPolicy, headerPolicy } from './policy.ts';

export type Headers = Readonly<Record<string, string>>;

/** One line of the table: which answers, and what is added to them. A later line wins. */
export interface HeaderRow {
  readonly name: string;
  /** For people, and as comments in the files for other servers. */
  readonly reason: string;
  readonly applies: (answer: Answer) => boolean;
  readonly headers: Headers;
}

export interface Answer {
  /** Path under the base, without a leading slash: `vi/tin-tuc/index.html`. */
  readonly path: string;
  /** The page's own policy lets a video frame load. */
  readonly video?: boolean;
}

/** What other sites load from us: frames, data, feeds. The folders are the same in both languages. */
const SHARED_FOLDERS = /^(?:[a-z]{2}\/)?(?:embed|data|api|feeds)\//;
const SHARED_EXTENSIONS = new Set(['atom', 'rss', 'ics', 'csv', 'geojson']);
const FEED_NAMES = /(?:^|\/)(?:feed|rss|atom)[^/]*\.(?:xml|json)$/;
const PICTURES = new Set(['png', 'jpg', 'jpeg', 'webp', 'avif', 'svg', 'gif']);
/** These names hold a hash of the content. */
const HASHED =
  /^_(?:astro|pictures|cards|files)\/|^embed\/v\d+\.[0-9a-f]+\.js$|^pagefind\/(?:.*\/)?(?:index|fragment|filter)\//;

/** The one table of headers. The local server applies it; files for other servers are written from it. */
export const HEADER_TABLE: readonly HeaderRow[] = [
  {
    name: 'all',
    reason: 'No guessing of types, no framing, nothing from other origins.',
    applies: () => true,
    headers: {
      'Content-Security-Policy': headerPolicy({ frames: 'nobody' }),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Strict-Transport-Security': 'max-age=31536000',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'max-age=3600',
    },
  },
  {
    name: 'pages',
    reason: 'A page is always asked for again, so that readers see corrections at once.',
    applies: ({ path }) => extensionOf(path) === 'html',
    headers: { 'Cache-Control': 'no-cache' },
  },
  {
    name: 'hashed',
    reason: 'The name changes with the content, so it can be kept for ever.',
    applies: ({ path }) => HASHED.test(path),
    headers: { 'Cache-Control': 'max-age=31536000, immutable' },
  },
  {
    name: 'search-entry',
    reason: 'An old entry with a new index makes search fail, so both are asked for again.',
    applies: ({ path }) => /^pagefind\/(?:[^/]+\/)*pagefind[^/]*\.(?:js|json)$/.test(path),
    headers: { 'Cache-Control': 'no-cache' },
  },
  {
    name: 'pictures',
    reason: 'Feed readers and embeds on other sites show our pictures.',
    applies: ({ path }) => PICTURES.has(extensionOf(path)),
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    name: 'shared',
    reason: 'Embeds, data and feeds are made for other sites to load.',
    applies: ({ path }) => isShared(path),
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Content-Security-Policy': headerPolicy({ frames: 'anyone' }),
    },
  },
  {
    name: 'embedded',
    reason: 'What is shown on other sites has a page of its own, and only that is to be found.',
    applies: ({ path }) => path.startsWith('embed/'),
    headers: { 'X-Robots-Tag': 'noindex' },
  },
  {
    name: 'admin',
    reason:
      'The editing page has needs of its own, signs in through another window, and is not to be found.',
    applies: ({ path }) => path.startsWith('admin/'),
    headers: {
      'Content-Security-Policy': adminHeaderPolicy(),
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
      'Cross-Origin-Embedder-Policy': 'unsafe-none',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
      'X-Robots-Tag': 'noindex',
    },
  },
  {
    name: 'video',
    reason: 'A video service does not send the header that this one would require of it.',
    applies: ({ video = false }) => video,
    headers: { 'Cross-Origin-Embedder-Policy': 'unsafe-none' },
  },
];

export function headersFor(answer: Answer): Headers {
  const rows = HEADER_TABLE.filter((row) => row.applies(answer));
  return Object.assign({}, ...rows.map((row) => row.headers)) as Headers; // Object.assign with a spread is typed `any`
}

function isShared(path: string): boolean {
  return (
    SHARED_FOLDERS.test(path) || SHARED_EXTENSIONS.has(extensionOf(path)) || FEED_NAMES.test(path)
  );
}
