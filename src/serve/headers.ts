import { adminHeaderPolicy, headerPolicy } from './policy.ts';

export type Headers = Readonly<Record<string, string>>;

/** One line of the table: which answers, and what is added to them. A later line wins. */
export interface HeaderRow {
  readonly name: string;
  /** For people, and as comments in the files for other servers. */
  readonly reason: string;
  /**
   * Regular expressions for whole paths under the base, such that every server reads them alike:
   * no looking ahead, no flags. All answers, where there are none.
   */
  readonly paths?: readonly string[];
  /** The same for hosts that know only `*`, as far as folders go. */
  readonly globs?: readonly string[];
  /** Only pages whose own policy lets a video frame load. */
  readonly videoOnly?: boolean;
  readonly headers: Headers;
}

export interface Answer {
  /** Path under the base, without a leading slash: `vi/tin-tuc/index.html`. */
  readonly path: string;
  /** The page's own policy lets a video frame load. */
  readonly video?: boolean;
}

const ANY_FOLDER = '(?:.*/)?';

/** The one table of headers. The local server applies it; files for other servers are written from it. */
export const HEADER_TABLE: readonly HeaderRow[] = [
  {
    name: 'all',
    reason: 'No guessing of types, no framing, nothing from other origins.',
    globs: ['*'],
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
    // A folder's address is its page's.
    paths: [`${ANY_FOLDER}[^/]*\\.html`, ANY_FOLDER],
    headers: { 'Cache-Control': 'no-cache' },
  },
  {
    name: 'hashed',
    reason: 'The name changes with the content, so it can be kept for ever.',
    paths: [
      '_(?:astro|pictures|cards|files)/.*',
      'embed/v[0-9]+\\.[0-9a-f]+\\.js',
      'pagefind/(?:.*/)?(?:index|fragment|filter)/.*',
    ],
    globs: ['_astro/*', '_pictures/*', '_cards/*', '_files/*'],
    headers: { 'Cache-Control': 'max-age=31536000, immutable' },
  },
  {
    name: 'search-entry',
    reason: 'An old entry with a new index makes search fail, so both are asked for again.',
    paths: ['pagefind/(?:.*/)?pagefind[^/]*\\.(?:js|json)'],
    headers: { 'Cache-Control': 'no-cache' },
  },
  {
    name: 'pictures',
    reason: 'Feed readers and embeds on other sites show our pictures.',
    paths: ['.*\\.(?:png|jpe?g|webp|avif|svg|gif)'],
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    name: 'shared',
    reason: 'Embeds, data and feeds are made for other sites to load.',
    // The folders are the same in both languages.
    paths: [
      '(?:[a-z][a-z]/)?(?:embed|data|api|feeds)/.*',
      '.*\\.(?:atom|rss|ics|csv|geojson)',
      `${ANY_FOLDER}(?:feed|rss|atom)[^/]*\\.(?:xml|json)`,
    ],
    globs: ['embed/*', 'api/*'],
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Content-Security-Policy': headerPolicy({ frames: 'anyone' }),
    },
  },
  {
    name: 'embedded',
    reason: 'What is shown on other sites has a page of its own, and only that is to be found.',
    paths: ['embed/.*'],
    globs: ['embed/*'],
    headers: { 'X-Robots-Tag': 'noindex' },
  },
  {
    name: 'admin',
    reason:
      'The editing page has needs of its own, signs in through another window, and is not to be found.',
    paths: ['admin/.*'],
    globs: ['admin/*'],
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
    videoOnly: true,
    headers: { 'Cross-Origin-Embedder-Policy': 'unsafe-none' },
  },
];

const MATCHERS = new Map(
  HEADER_TABLE.map((row) => [row, row.paths && new RegExp(`^(?:${row.paths.join('|')})$`)]),
);

export function headersFor({ path, video = false }: Answer): Headers {
  const rows = HEADER_TABLE.filter(
    (row) => (MATCHERS.get(row)?.test(path) ?? true) && (video || row.videoOnly !== true),
  );
  return Object.assign({}, ...rows.map((row) => row.headers)) as Headers; // Object.assign with a spread is typed `any`
}
