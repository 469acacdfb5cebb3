import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { tempFolder, type Files } from '../testing/temp-folder.ts';
import { answerFromBuild } from './last-build.ts';

const BUILT = {
  'pagefind/vi/pagefind.js': 'export const search = 1;',
  'anh/cho-noi.webp': 'picture',
  'vi/index.html': 'yesterday’s page',
};

describe('answerFromBuild', () => {
  it('gives the search library of the last build', async () => {
    const answer = await ask(BUILT, '/asean/pagefind/vi/pagefind.js?v=1');
    expect(answer).toMatchObject({ status: 200, text: BUILT['pagefind/vi/pagefind.js'] });
    expect(answer.type).toContain('javascript');
  });

  it('gives pictures of the last build', async () => {
    expect(await ask(BUILT, '/asean/anh/cho-noi.webp')).toMatchObject({ status: 200 });
  });

  it('leaves pages to those who make them anew', async () => {
    expect(await ask(BUILT, '/asean/vi/')).toMatchObject({ text: 'not from the build' });
    expect(await ask(BUILT, '/asean/vi/index.html')).toMatchObject({ text: 'not from the build' });
  });

  it('says in both languages how to get an index when there is none', async () => {
    const { status, text } = await ask({}, '/asean/pagefind/vi/pagefind.js');
    expect(status).toBe(404);
    expect(text).toContain('Chưa có chỉ mục tìm kiếm');
    expect(text).toContain('npm run build');
  });

  it('gives nothing from outside the folder', async () => {
    const answer = await ask(BUILT, '/asean/pagefind/..%2f..%2fsecret.zip');
    expect(answer.status).toBe(404);
  });
});

async function ask(files: Files, path: string) {
  using folder = tempFolder(files);
  const site = { folder: folder.path, base: '/asean/' };
  const server = createServer((request, response) => {
    void answerFromBuild(site, request, response).then((answered) => {
      if (!answered) response.end('not from the build');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // A server that listens on a port has an address of this shape.
  const { port } = server.address() as AddressInfo;
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, type, text: await response.text() };
  } finally {
    server.close();
  }
}
