import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const HERE = new URL('.', import.meta.url);
const FILES = readdirSync(HERE).filter((name) => name.endsWith('.css') && name !== 'index.css');
const PAPER = ['print.css', 'print-article.css'];

describe('the style sheet', () => {
  it('imports every file of its folder once', () => {
    const imported = [...read('index.css').matchAll(/@import '\.\/(.+?)'/g)].map(
      ([, name]) => name,
    );
    expect(imported.toSorted()).toEqual(FILES.toSorted());
  });

  // Near enough to what the build makes of it; the built file itself is measured with the site.
  it('stays below 10 kB compressed', () => {
    const plain = FILES.map(read)
      .join('')
      .replaceAll(/\/\*.*?\*\//gs, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/;? ?([{};,>]) /g, '$1');
    expect(brotliCompressSync(plain).length).toBeLessThan(10_000);
  });

  it.each(FILES)('has no shadow in %s', (name) => {
    expect(read(name)).not.toMatch(/box-shadow|text-shadow/);
  });

  it.each(FILES.filter((name) => !PAPER.includes(name)))(
    'sets nothing under 14 pixels in %s',
    (name) => {
      const sizes = [...read(name).matchAll(/font(?:-size)?:[^;]*?([\d.]+)rem/g)].map(([, rem]) =>
        Number(rem),
      );
      expect(Math.min(...sizes, 1)).toBeGreaterThanOrEqual(0.875);
    },
  );

  it.each(FILES)('leaves room for stacked marks in %s', (name) => {
    const lines = [...read(name).matchAll(/(?:line-height: |rem\)? ?\/ ?)([\d.]+)/g)].map(
      ([, line]) => Number(line),
    );
    expect(Math.min(...lines, 2)).toBeGreaterThanOrEqual(1.3);
  });
});

function read(name: string): string {
  return readFileSync(new URL(name, HERE), 'utf8');
}
