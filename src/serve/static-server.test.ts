import { symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '../testing/temp-folder.ts';
import { serveFolder, type RunningServer } from './static-server.ts';

const LONG = `<!doctype html><title>Việt Nam</title>${'<p>xin chào'.repeat(300)}`;

const folder = tempFolder({
  'index.html': '<!doctype html><title>home</title>',
  '404.html': '<!doctype html><title>không thấy</title>',
  'vi/tin-tuc/index.html': LONG,
  'vi/video/index.html':
    '<!doctype html><meta http-equiv="content-security-policy" content="frame-src https://v">',
  'embed/news.html': 'x',
  'photo.webp': new Uint8Array(5000),
  'empty/readme.txt': 'x',
});
const secret = tempFolder({ 'secret.txt': 'secret' });
symlinkSync(path.join(secret.path, 'secret.txt'), path.join(folder.path, 'leak.txt'));

describe.each(['/', '/asean/', '/a/b/'])('a site served at %s', (base) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await serveFolder({ folder: folder.path, base, port: 0 });
  });
  afterAll(() => server.close());

  it('gives its address with the base', () => {
    expect(new URL(server.url).pathname).toBe(base);
  });

  it('sends the index page of a folder', async () => {
    const answer = await ask(`${server.url}vi/tin-tuc/`);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body.toString()).toBe(LONG);
  });

  it('adds a missing slash and keeps the query', async () => {
    const answer = await ask(`${server.url}vi/tin-tuc?q=x`);
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(`${base}vi/tin-tuc/?q=x`);
  });

  it('sends its own page when nothing is found', async () => {
    const answer = await ask(`${server.url}nowhere/`);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toContain('không thấy');
  });

  it.each(['empty/', 'empty', 'photo.webp/'])('finds nothing at %s', async (address) => {
    expect((await ask(`${server.url}${address}`)).status).toBe(404);
  });

  it.each(['../secret.txt', '..%2f..%2fetc/passwd', '%2e%2e/x', 'a%5c..%5cx', '%00', '%zz'])(
    'refuses %s',
    async (address) => {
      expect((await ask(server.url, { path: `${base}${address}` })).status).toBe(400);
    },
  );

  it('refuses a link that leads out of the folder', async () => {
    const answer = await ask(`${server.url}leak.txt`);
    expect(answer.status).toBe(400);
    expect(answer.body.toString()).not.toContain('secret');
  });

  it('answers HEAD with the headers alone', async () => {
    const answer = await ask(`${server.url}vi/tin-tuc/`, { method: 'HEAD' });
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(LONG)));
    expect(answer.body.length).toBe(0);
  });

  it('takes no other method', async () => {
    expect((await ask(server.url, { method: 'POST' })).status).toBe(405);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('packs text as %s', async (encoding, unpack) => {
    const answer = await ask(`${server.url}vi/tin-tuc/`, { accept: encoding });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(unpack(answer.body).toString()).toBe(LONG);
  });

  it('does not pack pictures', async () => {
    const answer = await ask(`${server.url}photo.webp`, { accept: 'br, gzip' });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.length).toBe(5000);
  });

  it('sends nothing again that the browser still has', async () => {
    const first = await ask(`${server.url}vi/tin-tuc/`);
    const again = await ask(`${server.url}vi/tin-tuc/`, { etag: first.headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });

  it('sends a page anew after it changed', async () => {
    const first = await ask(`${server.url}index.html`);
    writeFileSync(path.join(folder.path, 'index.html'), `<!doctype html><title>${base}</title>`);
    const again = await ask(`${server.url}index.html`, { etag: first.headers.etag ?? '' });
    expect(again.status).toBe(200);
  });

  it('lets only pages with a video load frames without the header', async () => {
    const plain = await ask(`${server.url}vi/tin-tuc/`);
    const video = await ask(`${server.url}vi/video/`);
    expect(plain.headers['cross-origin-embedder-policy']).toBe('require-corp');
    expect(video.headers['cross-origin-embedder-policy']).toBe('unsafe-none');
  });

  it('lets other sites load embeds only', async () => {
    expect((await ask(`${server.url}embed/news.html`)).headers['access-control-allow-origin']).toBe(
      '*',
    );
    const page = await ask(`${server.url}vi/tin-tuc/`);
    expect(page.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('a site under a base', () => {
  it('sends the root and the base without slash to the home page, and nothing outside', async () => {
    const server = await serveFolder({ folder: folder.path, base: 'asean', port: 0 });
    const origin = new URL(server.url).origin;
    expect((await ask(`${origin}/`)).headers.location).toBe('/asean/');
    expect((await ask(`${origin}/asean`)).headers.location).toBe('/asean/');
    expect((await ask(`${origin}/vi/tin-tuc/`)).status).toBe(404);
    expect((await ask(`${origin}/aseanx/`)).status).toBe(404);
    await server.close();
  });

  it('fails when the port is taken', async () => {
    const server = await serveFolder({ folder: folder.path, base: '/', port: 0 });
    const port = Number(new URL(server.url).port);
    await expect(serveFolder({ folder: folder.path, base: '/', port })).rejects.toThrow(
      'EADDRINUSE',
    );
    await server.close();
  });
});

interface Asked {
  readonly method?: string;
  /** Sent as it is; `new URL` would tidy dots away. */
  readonly path?: string;
  readonly accept?: string;
  readonly etag?: string;
}

function ask(url: string, { method = 'GET', path: raw, accept = '', etag }: Asked = {}) {
  const { hostname, port, pathname, search } = new URL(url);
  const headers = {
    'accept-encoding': accept,
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
  };
  return new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>(
    (resolve, reject) => {
      request({ hostname, port, path: raw ?? pathname + search, method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const all = Object.entries(response.headers).map(([name, value]) => [
            name,
            String(value),
          ]);
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(all) as Record<string, string>, // `fromEntries` is typed `any`
            body: Buffer.concat(parts),
          });
        });
      })
        .on('error', reject)
        .end();
    },
  );
}
