import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { horizonColours } from '../motifs/horizon/horizon-colours.ts';

type Tokens = Record<string, string>;

const TOKENS = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const HORIZON = readFileSync(new URL('horizon.css', import.meta.url), 'utf8');
const DAY = declarations(TOKENS, ':root {');
const THEMES = { day: DAY, night: { ...DAY, ...declarations(TOKENS, "[data-theme='dark'] {") } };

const DYES = ['cham', 'nghe', 'kien', 'la', 'nuoc', 'nua'];
const GROUNDS = ['paper', 'sunk', 'raise', ...DYES.map((dye) => `${dye}-tint`)];
const COVERS = ['#142959', '#482000', '#56071b', '#00371e', '#003442', '#282d35'];

describe.each(Object.entries(THEMES))('the colours of %s', (_, tokens) => {
  it.each(['ink', 'soft'])('let %s be read at 7 to 1 on every ground', (text) => {
    expect(lowest(tokens, text, GROUNDS)).toBeGreaterThanOrEqual(7);
  });

  it.each(['link', ...DYES])('let %s be read at 7 to 1 on paper, and 4.5 on any ground', (text) => {
    expect(lowest(tokens, text, ['paper'])).toBeGreaterThanOrEqual(7);
    expect(lowest(tokens, text, GROUNDS)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['edge', 'field', 'focus'])('let %s be seen at 3 to 1 on every ground', (line) => {
    expect(lowest(tokens, line, GROUNDS)).toBeGreaterThanOrEqual(3);
  });

  it('lets found words be read at 7 to 1', () => {
    expect(lowest(tokens, 'ink', ['mark'])).toBeGreaterThanOrEqual(7);
  });

  it('lets white be read at 7 to 1 on buttons', () => {
    expect(contrast('#ffffff', value(tokens, 'deep'))).toBeGreaterThanOrEqual(7);
  });

  it.each(COVERS)('lets white, gold and soft words be read at 7 to 1 on %s', (cover) => {
    const words = ['#ffffff', value(tokens, 'gold'), value(tokens, 'onsoft')];
    expect(Math.min(...words.map((word) => contrast(word, cover)))).toBeGreaterThanOrEqual(7);
  });
});

describe('night', () => {
  it.each([TOKENS, HORIZON])('is the same by the device and by choice', (css) => {
    const byDevice = declarations(css, ":root:not([data-theme='light']) {");
    expect(byDevice).toEqual(declarations(css, "[data-theme='dark'] {"));
  });
});

describe('the horizon', () => {
  it('has the colours of the drawing, by day and by night', () => {
    expect(declarations(HORIZON, ':root {')).toEqual(named(horizonColours.light));
    expect(declarations(HORIZON, "[data-theme='dark'] {")).toEqual(named(horizonColours.dark));
  });
});

function named(colours: Tokens): Tokens {
  return Object.fromEntries(Object.entries(colours).map(([part, hex]) => [`hz-${part}`, hex]));
}

/** The custom properties of the first block that opens with these words. */
function declarations(css: string, opening: string): Tokens {
  const start = css.indexOf(opening);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

function value(tokens: Tokens, name: string): string {
  const hex = tokens[name];
  if (hex === undefined) throw new Error(`tokens.css has no --${name}`);
  return hex;
}

function lowest(tokens: Tokens, text: string, grounds: readonly string[]): number {
  const colour = value(tokens, text);
  return Math.min(...grounds.map((ground) => contrast(colour, value(tokens, ground))));
}

/** Contrast as WCAG 2.2 measures it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
