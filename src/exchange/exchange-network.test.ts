import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aPicture } from '../testing/a-picture.ts';
import { aTrial } from '../testing/exchange-trial.ts';

const WORDS = 'Bài viết đủ dài của một nơi chia sẻ để được coi là tiếng Việt.';
const PICTURE = await aPicture(700, 500);
const PAGES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/feed.json': (response) => response.end(feed()),
  '/tot.png': (response) => response.end(PICTURE),
  '/vao-trong.png': (response) => {
    response.writeHead(302, { location: 'https://10.0.0.1/bi-mat.png' }).end();
  },
  '/html.png': (response) => {
    response.setHeader('content-type', 'image/png');
    response.end('<!doctype html><script>alert(1)</script>');
  },
  '/qua-lon.png': (response) => {
    let left = 100_000_000;
    const more = (): void => {
      if (left <= 0 || response.destroyed) return void response.end();
      left -= 65_536;
      response.write(left === 100_000_000 - 65_536 ? PICTURE : Buffer.alloc(65_536), more);
    };
    more();
  },
};

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    response.on('error', () => undefined);
    const page = PAGES[request.url ?? ''];
    if (page) page(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('takes the good picture of a hostile partner and tells why not the others', async () => {
  await using trial = await aTrial([]);
  const options = { feed: `${origin}/feed.json`, allowPrivate: true };
  const { findings, results } = await trial.run(options);
  expect(results[0]?.counts).toMatchObject({ taken: 1, refused: 0 });
  expect(findings.map(({ rule, values }) => [rule, values['address']])).toEqual([
    ['item-file-refused', `${origin}/html.png`],
    ['feed-private-address', 'https://10.0.0.1/bi-mat.png'],
    ['feed-private-address', 'https://192.168.1.1/trong-mang.png'],
    ['feed-too-large', `${origin}/qua-lon.png`],
    ['feed-unreachable', `${origin}/khong-co.png`],
  ]);
  const [folder = ''] = results[0]?.folders ?? [];
  const [picture, ...texts] = readdirSync(join(trial.root, folder));
  expect([picture, texts]).toEqual([
    expect.stringMatching(/^anh-[0-9a-f]{10}\.png$/),
    ['index.vi.mdx'],
  ]);
  expect(trial.file(`${folder}/index.vi.mdx`)).toContain(`![Cảnh chợ 0](${picture} "Ảnh: Văn B")`);

  const before = trial.digest();
  expect((await trial.run(options)).results[0]?.counts).toMatchObject({ same: 1, updated: 0 });
  expect(trial.digest()).toEqual(before);
});

function feed(): string {
  const pictures = [
    'tot',
    'html',
    'vao-trong',
    'https://192.168.1.1/trong-mang',
    'qua-lon',
    'khong-co',
  ].map((name) => new URL(`${name}.png`, origin).href);
  const shown = pictures.map((url, index) => `<img src="${url}" alt="Cảnh chợ ${index}">`);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Bạn',
    items: [
      {
        id: '1',
        url: `${origin}/tin`,
        title: 'Một bài có nhiều ảnh của nơi chia sẻ',
        content_html: `<p>${WORDS}</p><p>${shown.join('</p><p>')}</p>`,
        attachments: pictures.map((url) => {
          return { url, mime_type: 'image/png', title: 'Văn B', _reuse: { licence: 'CC BY' } };
        }),
      },
    ],
  });
}
