import { describe, expect, it } from 'vitest';
import { NOW } from '../testing/now.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { heartbeat, type Heartbeat } from './heartbeat.ts';
import { serveFolder } from './static-server.ts';

describe('heartbeat', () => {
  it('is content with a site built not long ago', async () => {
    expect(await lookAt(built('2026-11-20T10:00:00+07:00'))).toEqual({ is: 'fresh', hours: 2 });
  });

  it('warns of a site that was not rebuilt in time', async () => {
    expect(await lookAt(built('2026-11-18T12:00:00+07:00'))).toEqual({ is: 'old', hours: 48 });
  });

  it.each([
    ['no build.json', {}, /404/],
    ['one that is no JSON', { 'build.json': '<html>' }, /JSON/],
    ['one without a time', { 'build.json': '{"built":"hôm qua"}' }, /hôm qua/],
  ])('says so where there is %s', async (_, files, reason) => {
    const found = await lookAt(files);
    expect(found.is === 'unreadable' && found.reason).toMatch(reason);
  });

  it('says so where no server answers', async () => {
    const found = await heartbeat('http://127.0.0.1:9/', { now: NOW, atMost: 26 });
    expect(found.is).toBe('unreadable');
  });
});

function built(time: string): Record<string, string> {
  return { 'build.json': JSON.stringify({ edition: 'vi-du', built: time }) };
}

async function lookAt(files: Record<string, string>): Promise<Heartbeat> {
  using folder = tempFolder(files);
  const server = await serveFolder({ folder: folder.path, base: '/asean/', port: 0 });
  try {
    return await heartbeat(server.url, { now: NOW, atMost: 26 });
  } finally {
    await server.close();
  }
}
