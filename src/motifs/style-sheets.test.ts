import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DYES } from './dyes.ts';
import { horizonColours } from './horizon/horizon.ts';
import { COLOURS, DYE_COLOURS, THEMES, type Theme } from './tokens.ts';

// Contrast is tested on the tables, so the style sheets have to say the same as the tables. Dark
// stands in them twice: for the device that asks for it and for the reader who chose it.
const SELECTORS: Record<Theme, readonly string[]> = {
  light: ['\n:root {'],
  dark: [":root:not([data-theme='light']) {", "\n:root[data-theme='dark'] {"],
};

function styleSheet(name: string): string {
  return `\n${readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8')}`;
}

/** The custom properties that hold under a selector; those it leaves alone come from the root. */
function propertiesOf(css: string, selector: string): ReadonlyMap<string, string> {
  const rules = ['\n:root {', selector].map((start) => css.split(start)[1]?.split('}')[0] ?? '');
  const properties = [...rules.join('').matchAll(/--([\w-]+):\s*([^;]+);/g)];
  return new Map(properties.map(([, name = '', value = '']) => [name, value]));
}

describe.each(THEMES)('style sheets by %s', (theme) => {
  it.each(SELECTORS[theme])('have the colours of the page in %j', (selector) => {
    const properties = propertiesOf(styleSheet('tokens'), selector);
    for (const [token, colour] of Object.entries(COLOURS)) {
      expect(properties.get(token), token).toBe(colour[theme]);
    }
    for (const dye of DYES) {
      expect(properties.get(dye), dye).toBe(DYE_COLOURS[dye].text[theme]);
      expect(properties.get(`${dye}-tint`), dye).toBe(DYE_COLOURS[dye].tint[theme]);
    }
  });

  it.each(SELECTORS[theme])('have the colours of the horizon in %j', (selector) => {
    const properties = propertiesOf(styleSheet('horizon'), selector);
    for (const [part, colour] of Object.entries(horizonColours[theme])) {
      expect(properties.get(`hz-${part}`), part).toBe(colour);
    }
  });
});

it.each(DYES)('style sheets have the cover ground of %s', (dye) => {
  const properties = propertiesOf(styleSheet('dyes'), `[data-dye='${dye}'] {`);
  expect(properties.get('bg')).toBe(DYE_COLOURS[dye].cover);
});
