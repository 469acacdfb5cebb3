import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { derivedFrom } from '../images/picture-set.ts';
import { readEdition } from '../reading/read-edition.ts';
import { contentType } from '../serve/content-types.ts';

/** In development: a picture added since the last build is made when its page asks for it. */
export function freshPictures(edition: string, root = process.cwd()): AstroIntegration {
  return {
    name: 'fresh-pictures',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          void sendPicture(request.url ?? '', { root, edition }, response).then((sent) => {
            if (!sent) next();
          }, next);
        });
      },
    },
  };
}

/** False where the edition has no such picture. */
export async function sendPicture(
  address: string,
  from: { readonly root: string; readonly edition: string },
  response: ServerResponse,
): Promise<boolean> {
  const [path] = /_pictures\/[\w.-]+$/.exec(address) ?? [];
  const file = path && (await pictureFile(path, from));
  if (!file) return false;
  response.writeHead(200, { 'Content-Type': contentType(file), 'Cache-Control': 'no-cache' });
  createReadStream(file).pipe(response);
  return true;
}

async function pictureFile(
  path: string,
  { root, edition }: { readonly root: string; readonly edition: string },
): Promise<string | undefined> {
  // sharp is heavy, and no other part of Astro's process needs it.
  const { keptPicture } = await import('../images/make-pictures.ts');
  const { pictures } = await readEdition(root, edition);
  for (const picture of Object.values(pictures)) {
    const derived = derivedFrom(picture).find((each) => each.path === path);
    if (derived === undefined) continue;
    const cache = join(root, '.cache', 'pictures');
    return (await keptPicture(picture, derived, { root, cache })).file;
  }
  return undefined;
}
