import { spawn, type ChildProcess } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { astroProgram } from '../../build/run-astro.ts';
import { launchBrowser } from '../browser.ts';

// What an editor sees while writing. The server is as npm run dev starts it, at a port of its own.
let server: ChildProcess;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  // Astro serves no pages where it believes to be part of a test.
  const { VITEST: _, ...env } = process.env;
  server = spawn(process.execPath, [astroProgram(), 'dev', '--port', '4517'], {
    env: { ...env, NODE_ENV: 'development', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const home = await addressOf(server);
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${home}vi/`);
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.kill();
});

it('shows the portal in its own clothes while somebody writes', async () => {
  const font = () => page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily);
  // The first page may be loaded anew, once Vite knows what it asks for.
  await expect.poll(font, { timeout: 15_000 }).toMatch(/^Head/);
});

it('says nothing is wrong with the page', () => {
  expect(complaints).toEqual([]);
});

/** Where it says it is: `Local    http://localhost:4517/asean/`. */
function addressOf(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    started.stdout?.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      const address = /Local\s+(http:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    started.on('close', () => reject(new Error(said)));
  });
}
