import { describe, expect, it } from 'vitest';
import { headerLines, type ServedSite } from './header-lines.ts';
import { headersFor } from './headers.ts';
import { SERVER_FILES, type ServerName } from './server-files.ts';

const VIDEO = 'vi/da-phuong-tien/mot-phim/index.html';
const SITE: ServedSite = { base: '/asean/', videoPages: [VIDEO] };
const SERVERS = Object.keys(SERVER_FILES) as ServerName[]; // Object.keys is typed string[]

const PATHS = [
  'vi/index.html',
  'vi/tin-tuc/mot-tin/index.html',
  '404.html',
  '_astro/style.Ab12.css',
  '_pictures/a.webp',
  'pagefind/pagefind-entry.json',
  'pagefind/vi/fragment/vi_1.pf_fragment',
  'embed/v1.js',
  'embed/v1.d94b7a5bc5d9.js',
  'embed/v1/vi/latest/index.html',
  'api/v1/vi/entries/1.json',
  'vi/feed.xml',
  'vi/lich.ics',
  'admin/index.html',
  'admin/sveltia/index.js',
  'favicon.svg',
  VIDEO,
];

describe('headerLines', () => {
  it.each(PATHS)('gives %s the headers of the table', (path) => {
    const sent = Object.fromEntries(
      headerLines(SITE)
        .filter(({ pattern }) => pattern === undefined || matches(pattern, `/asean/${path}`))
        .map(({ name, value }) => [name, value]),
    );
    expect(sent).toEqual(headersFor({ path, video: path === VIDEO }));
  });

  it('knows a page by its folder too', () => {
    const values = headerLines(SITE)
      .filter(({ name }) => name === 'Cross-Origin-Embedder-Policy')
      .filter(({ pattern = '' }) => matches(pattern, '/asean/vi/da-phuong-tien/mot-phim/'));
    expect(values.at(-1)?.value).toBe('unsafe-none');
  });
});

describe('the file for nginx', () => {
  const text = SERVER_FILES.nginx(SITE);

  it.each(PATHS)('chooses for %s what the table says', (path) => {
    const chosen = Object.entries(headersFor({ path, video: path === VIDEO })).map(([name]) => [
      name,
      nginxChoice(text, name, `/asean/${path}`),
    ]);
    expect(Object.fromEntries(chosen)).toEqual(headersFor({ path, video: path === VIDEO }));
  });
});

describe.each(SERVERS)('the file for %s', (server) => {
  const text = SERVER_FILES[server](SITE);

  it('names every header of the table', () => {
    for (const name of Object.keys(headersFor({ path: 'embed/v1.js' }))) {
      expect(text).toMatch(new RegExp(name.replaceAll('-', '[-_]')));
    }
  });

  it('lets the editing page have a policy of its own', () => {
    expect(text).toContain("style-src 'self' 'unsafe-inline'");
  });

  it('is the same whenever it is written', () => {
    expect(SERVER_FILES[server](SITE)).toBe(text);
  });
});

it('removes a type from IIS before it names it', () => {
  const text = SERVER_FILES.iis(SITE);
  expect(text.indexOf('<remove fileExtension=".avif" />')).toBeGreaterThan(0);
  expect(text.indexOf('<remove fileExtension=".avif" />')).toBeLessThan(
    text.indexOf('<mimeMap fileExtension=".avif"'),
  );
});

it('takes a header away where it says another one, for hosts that add them up', () => {
  expect(SERVER_FILES._headers(SITE)).toMatch(
    /\/asean\/admin\/\*\n {2}! Content-Security-Policy\n {2}Content-Security-Policy: /,
  );
});

function matches(pattern: string, path: string): boolean {
  return new RegExp(pattern).test(path);
}

/** What nginx does with a map: the first expression that fits, else the default. */
function nginxChoice(text: string, header: string, path: string): string | undefined {
  const variable = `$asean_${header.toLowerCase().replaceAll('-', '_')}`;
  const map = text.split(`map $uri ${variable} {\n`)[1]?.split('\n}')[0] ?? '';
  const rows = [...map.matchAll(/^ {2}(?:"~(.*?)"|default) "(.*)";$/gm)];
  const row = rows.find(([, pattern]) => pattern !== undefined && matches(pattern, path));
  return (row ?? rows.find(([, pattern]) => pattern === undefined))?.[2];
}
