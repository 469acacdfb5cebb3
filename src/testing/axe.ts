import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { inTabs } from './in-tabs.ts';

type Theme = 'light' | 'dark';

export interface AuditOptions {
  readonly browser: Browser;
  /** Full addresses. */
  readonly pages: readonly string[];
  readonly themes: readonly Theme[];
  /** Widths of the window in CSS pixels. */
  readonly widths: readonly number[];
}

export interface Violation {
  readonly page: string;
  readonly theme: Theme;
  readonly width: number;
  readonly rule: string;
  readonly selector: string;
  readonly help: string;
}

/** WCAG 2.2 AA and axe's good practices, and of AAA what the portal promises: contrast and targets. */
const RUN_OPTIONS: axe.RunOptions = {
  resultTypes: ['violations'],
  rules: {
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
  },
};

/** What a theme changes is colours, so after the first theme only they are looked at again. */
const COLOURS_ONLY: axe.RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['color-contrast', 'color-contrast-enhanced'],
};

/** Runs axe on each page in each theme at each width; a page is loaded once for all of them. */
export async function findViolations(options: AuditOptions): Promise<Violation[]> {
  const source = axeSource();
  const found = await inTabs(options.browser, options.pages, async (page, address) => {
    await page.goto(address);
    await page.evaluate(source);
    return auditLoaded(page, address, options);
  });
  return found.flat().toSorted((a, b) => (sayViolation(a) < sayViolation(b) ? -1 : 1));
}

/** `color-contrast  /vi/  dark 320 px  main > p  Elements must …` */
export function sayViolation({ rule, page, theme, width, selector, help }: Violation): string {
  return `${rule}  ${page}  ${theme} ${width} px  ${selector}  ${help}`;
}

async function auditLoaded(page: Page, address: string, { themes, widths }: AuditOptions) {
  const found: Violation[] = [];
  for (const [turn, theme] of themes.entries()) {
    // Without motion no colour is half-way between two themes when axe looks.
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const violations = await page.evaluate(runAxe, turn === 0 ? RUN_OPTIONS : COLOURS_ONLY);
      found.push(...violations.map((one) => ({ ...one, page: address, theme, width })));
    }
  }
  return found;
}

/** Runs in the page, where axe has put itself on the window. */
async function runAxe(options: axe.RunOptions) {
  const { axe: tool } = globalThis as unknown as { axe: typeof axe }; // axe declares no global type
  // The shapes of silent drawings keep no rule, and take a third of the time.
  const shapes = '[aria-hidden="true"] svg > *, svg[aria-hidden="true"] > *';
  const { violations } = await tool.run({ include: [['html']], exclude: [[shapes]] }, options);
  return violations.flatMap(({ id: rule, help, nodes }) =>
    nodes.map(({ target }) => ({ rule, help, selector: target.flat().join(' ') })),
  );
}

function axeSource(): string {
  return readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}
