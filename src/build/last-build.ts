import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { contentType } from '../serve/content-types.ts';
import { findAnswer, type Site } from '../serve/find-answer.ts';

/** What a build makes beside its pages; everything else is made anew while somebody writes. */
const FROM_BUILD =
  /\/(?:pagefind|api|admin|embed\/v\d)\b|\.(?:avif|webp|jpe?g|png|gif|pdf|docx|xlsx|zip|mp3|mp4|wasm)$/;

const NO_INDEX =
  'Chưa có chỉ mục tìm kiếm. Hãy chạy "npm run build" một lần, rồi tải lại trang.\n' +
  'There is no search index yet. Run "npm run build" once, then load the page again.\n';

/**
 * In development: search, open data, the editing page, pictures and share cards as the last build
 * left them in its folder. They take a build's time to make, and a page that is being written can
 * do with those of yesterday.
 */
export function lastBuild(site: Site): AstroIntegration {
  return {
    name: 'last-build',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          void answerFromBuild(site, request, response).then((answered) => {
            if (!answered) next();
          }, next);
        });
      },
    },
  };
}

/** False where the build has no word in it. */
export async function answerFromBuild(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  // Vite has cut the base off `url`; the address as it was asked for stays beside it.
  const asked = 'originalUrl' in request ? String(request.originalUrl) : (request.url ?? '/');
  const address = asked.replace(/[?#].*$/, '');
  if (!FROM_BUILD.test(address)) return false;
  const found = await findAnswer(site, address);
  if (found.kind === 'file') {
    response.writeHead(200, {
      'Content-Type': contentType(found.path),
      'Cache-Control': 'no-cache',
    });
    createReadStream(found.file).pipe(response);
    return true;
  }
  if (!address.includes('/pagefind/')) return false;
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(NO_INDEX);
  return true;
}
