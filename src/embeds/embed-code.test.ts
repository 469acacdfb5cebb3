import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { embedCode, embedScript } from './embed-code.ts';

const CODE = await embedCode(process.cwd());
const textOf = (path: string) => CODE.find((file) => file.path === path)?.text ?? '';

describe('the script for other sites', () => {
  it('weighs no more than 4 kB after compression', () => {
    expect(brotliCompressSync(textOf('embed/v1.js')).length).toBeLessThanOrEqual(4096);
  });

  it('is there a second time under a name that holds its hash', async () => {
    const { pinned, integrity } = await embedScript(process.cwd());
    expect(pinned).toMatch(/^embed\/v1\.[0-9a-f]{12}\.js$/);
    const hash = createHash('sha384').update(textOf(pinned)).digest('base64');
    expect(integrity).toBe(`sha384-${hash}`);
    expect(textOf(pinned)).toBe(textOf('embed/v1.js'));
  });

  it.each(['embed/v1.js', 'embed/v1/frame.js'])(
    'does nothing in %s that a strict policy forbids or a reader would mind',
    (path) => {
      const risky =
        /\beval\b|new Function|innerHTML|outerHTML|insertAdjacent|document\.write|cookie|localStorage|sessionStorage|indexedDB|import\(|\.style\b/;
      expect(textOf(path)).not.toMatch(risky);
      expect(textOf(path).length).toBeGreaterThan(200);
    },
  );

  it('leaves no name on the page', () => {
    expect(textOf('embed/v1.js').trim()).toMatch(/^\(function\(\)\{[\s\S]*\}\)\(\);?$/);
    expect(textOf('embed/v1.js')).not.toMatch(/\b(window|globalThis|self)\.\w+\s*=[^=]/);
  });
});

describe('the style sheet of frames', () => {
  it('finds the look in the address', () => {
    const css = textOf('embed/v1/frame.css');
    expect(css).toContain(":root:has([id*='cards']:target) .asean-embed .asean-embed-items");
    expect(css).not.toContain('.asean-embed-cards');
  });

  it('loads nothing', () => {
    expect(textOf('embed/v1/frame.css')).not.toMatch(/url\(|@import/);
  });
});
