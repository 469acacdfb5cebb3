import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { derivedFrom } from '../images/picture-set.ts';
import { readEdition } from '../reading/read-edition.ts';
import { aPicture } from '../testing/a-picture.ts';
import { EDITION_ID } from '../testing/an-edition.ts';
import { folderOf } from '../testing/an-entry.ts';
import { contentFiles } from '../testing/content-folder.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { sendPicture } from './fresh-pictures.ts';

it('makes a picture that was added while somebody writes', async () => {
  using folder = tempFolder({
    ...contentFiles({}),
    [`${folderOf()}/cho-noi.png`]: await aPicture(400, 300),
  });
  const { pictures } = await readEdition(folder.path, EDITION_ID);
  const [webp] = Object.values(pictures)
    .flatMap(derivedFrom)
    .filter(({ format }) => format === 'webp');
  const { status, body } = await ask(folder.path, `/asean/${webp?.path}`);
  expect(status).toBe(200);
  expect(await sharp(body).metadata()).toMatchObject({ format: 'webp', width: webp?.width });
});

it('leaves everything else to others', async () => {
  using folder = tempFolder(contentFiles({}));
  expect(await ask(folder.path, '/asean/_pictures/ffff-a-320.webp')).toMatchObject({ status: 404 });
  expect(await ask(folder.path, '/asean/vi/')).toMatchObject({ status: 404 });
});

async function ask(root: string, path: string): Promise<{ status: number; body: Buffer }> {
  const server = createServer((request, response) => {
    void sendPicture(request.url ?? '', { root, edition: EDITION_ID }, response).then((sent) => {
      if (!sent) response.writeHead(404).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // A server that listens on a port has an address of this shape.
  const { port } = server.address() as AddressInfo;
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
  } finally {
    server.close();
  }
}
