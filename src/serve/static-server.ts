import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { chooseEncoding, compress, WORTH_COMPRESSING } from './compress.ts';
import { contentType, extensionOf, isCompressible } from './content-types.ts';
import { findAnswer, normalBase, type Found, type Site } from './find-answer.ts';
import { headersFor } from './headers.ts';
import { allowsVideo } from './policy.ts';

export interface ServeOptions {
  readonly folder: string;
  /** The path the site was built for: `/`, `/asean/`, `/a/b/`. */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Only this machine can ask, unless another host is named. */
  readonly host?: string;
}

export interface RunningServer {
  /** The address of the site's home, base included, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site as the real server would: same addresses, same headers, same refusals. */
export async function serveFolder(options: ServeOptions): Promise<RunningServer> {
  const { folder, port, host = '127.0.0.1' } = options;
  const site: Site = { folder: path.resolve(folder), base: normalBase(options.base) };
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => fail(response, error));
  });
  const used = await listen(server, port, host);
  return { url: `http://${host}:${used}${site.base}`, close: () => closeServer(server) };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await findAnswer(site, request.url ?? '/');
  if (found.kind === 'redirect') {
    const headers = headersFor({ path: '' });
    response.writeHead(301, { ...headers, Location: found.to, 'Cache-Control': 'no-cache' }).end();
    return;
  }
  await (found.kind === 'file'
    ? sendFile(200, found, request, response)
    : sendMissing(site, found, request, response));
}

async function sendMissing(
  site: Site,
  found: Found,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const page = await findAnswer(site, `${site.base}404.html`);
  if (found.kind === 'missing' && page.kind === 'file') {
    await sendFile(404, page, request, response);
    return;
  }
  const status = found.kind === 'refused' ? 400 : 404;
  const headers = { ...headersFor({ path: '' }), 'Content-Type': contentType('x.txt') };
  response.writeHead(status, headers).end(request.method === 'HEAD' ? '' : `${status}\n`);
}

async function sendFile(
  status: number,
  found: Extract<Found, { kind: 'file' }>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const bytes = await readFile(found.file);
  const worthIt = isCompressible(found.path) && bytes.length >= WORTH_COMPRESSING;
  const encoding = worthIt ? chooseEncoding(acceptedBy(request)) : 'identity';
  const etag = `W/"${createHash('sha1').update(bytes).digest('base64url')}"`;
  const headers: Record<string, string> = {
    ...headersFor({ path: found.path, video: mayShowVideo(found.path, bytes) }),
    'Content-Type': contentType(found.path),
    ETag: etag,
    ...(isCompressible(found.path) ? { Vary: 'Accept-Encoding' } : {}),
  };
  if (status === 200 && isFresh(request, etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = await compress(bytes, encoding);
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  headers['Content-Length'] = String(body.length);
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
}

function acceptedBy(request: IncomingMessage): string | undefined {
  const accepted = request.headers['accept-encoding'];
  return Array.isArray(accepted) ? accepted.join(',') : accepted;
}

function isFresh(request: IncomingMessage, etag: string): boolean {
  const known = request.headers['if-none-match'];
  return known === '*' || (known?.split(',').some((tag) => tag.trim() === etag) ?? false);
}

/** The page says so itself, in the policy near its top. */
function mayShowVideo(file: string, bytes: Buffer): boolean {
  return extensionOf(file) === 'html' && allowsVideo(bytes.toString('latin1', 0, 4096));
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}

function fail(response: ServerResponse, error: unknown) {
  if (!response.headersSent) response.writeHead(500, { 'Content-Type': contentType('x.txt') });
  response.end(`500 ${error instanceof Error ? error.message : String(error)}\n`);
}
