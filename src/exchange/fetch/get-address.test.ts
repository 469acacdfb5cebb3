import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '../../testing/temp-folder.ts';
import type { Answer } from './answer.ts';
import { feedCache } from './feed-cache.ts';
import { getAddress, type Getting } from './get-address.ts';

const FEED = '{"items":[]}';
// A second is much for a stranger that says nothing; a busy machine may need more to unpack a bomb.
const ABROAD: Getting = { allowHttp: true, bytes: 1_000_000, seconds: 10 };
const INSIDE: Getting = { ...ABROAD, privateHost: '127.0.0.1' };

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

let sent = 0;
const PAGES: Readonly<Record<string, Serve>> = {
  '/feed': (_, response) => response.end(FEED),
  '/moved': redirect('/feed'),
  '/round': redirect('/round'),
  '/away': redirect('http://169.254.169.254/latest/meta-data/'),
  '/home': redirect('http://localhost:1/'),
  '/file': redirect('file:///etc/passwd'),
  '/zipped': (_, response) => {
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(FEED));
  },
  '/bomb': (_, response) => {
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(Buffer.alloc(50_000_000)));
  },
  '/huge': (_, response) => {
    const more = (): void => {
      if (sent >= 100_000_000 || response.destroyed) return void response.end();
      sent += 65_536;
      response.write(Buffer.alloc(65_536, 32), more);
    };
    more();
  },
  '/slow': (_, response) => void response.write('{'),
  '/odd': (_, response) => {
    response.setHeader('content-encoding', 'x-odd');
    response.end(FEED);
  },
  '/marked': (request, response) => {
    if (request.headers['if-none-match'] === '"one"') response.statusCode = 304;
    response.setHeader('etag', '"one"');
    response.end(response.statusCode === 304 ? '' : FEED);
  },
};

let server: Server;
let origin = '';
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(`${path} ${request.headers['if-none-match'] ?? ''}`.trim());
    const page = PAGES[path];
    response.on('error', () => undefined);
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a feed inside the own network, when that is allowed', () => {
  it('is read, by way of a redirect too, and unpacked', async () => {
    for (const path of ['/feed', '/moved', '/zipped']) {
      expect(textOf(await getAddress(origin + path, INSIDE))).toBe(FEED);
    }
  });

  it.each([
    ['/round', 'feed-redirects'],
    ['/file', 'feed-not-https'],
    ['/bomb', 'feed-too-large'],
    ['/huge', 'feed-too-large'],
    ['/slow', 'feed-too-slow'],
    ['/odd', 'feed-unreachable'],
    ['/nothing', 'feed-unreachable'],
  ])('is refused at %s: %s', async (path, rule) => {
    const getting = path === '/slow' ? { ...INSIDE, seconds: 1 } : INSIDE;
    expect(ruleOf(await getAddress(origin + path, getting))).toBe(rule);
  });

  it('is cut off at the limit, not after the last byte', () => {
    expect(sent).toBeGreaterThan(1_000_000);
    expect(sent).toBeLessThan(50_000_000);
  });

  it('is not sent again while it has not changed', async () => {
    using folder = tempFolder();
    const getting = { ...INSIDE, cache: feedCache(folder.path) };
    asked = [];
    for (const _ of ['first', 'second']) {
      expect(textOf(await getAddress(`${origin}/marked`, getting))).toBe(FEED);
    }
    expect(asked).toEqual(['/marked', '/marked "one"']);
  });
});

describe('a private address', () => {
  it('is not asked at all, by number or by name', async () => {
    asked = [];
    const port = new URL(origin).port;
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '[::ffff:127.0.0.1]']) {
      const answer = await getAddress(`http://${host}:${port}/feed`, ABROAD);
      expect(ruleOf(answer)).toBe('feed-private-address');
    }
    expect(asked).toEqual([]);
  });

  it('is not reached by a redirect either, even where the feed itself may be private', async () => {
    expect(ruleOf(await getAddress(`${origin}/away`, INSIDE))).toBe('feed-private-address');
    expect(ruleOf(await getAddress(`${origin}/home`, INSIDE))).toBe('feed-private-address');
  });
});

it('asks over https alone, unless the edition says otherwise', async () => {
  for (const address of ['http://vi-du.gov.vn/', 'file:///etc/passwd', 'ftp://x.vn/', 'x']) {
    expect(ruleOf(await getAddress(address, {}))).toBe('feed-not-https');
  }
});

function redirect(location: string): Serve {
  return (_, response) => void response.writeHead(302, { location }).end();
}

function textOf(answer: Answer): string {
  return answer.ok ? Buffer.from(answer.bytes).toString() : (ruleOf(answer) ?? '');
}

function ruleOf(answer: Answer): string | undefined {
  return answer.ok ? undefined : answer.refusal({ file: 'x' }).rule;
}
