import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import {
  BARE_BROWSER,
  PLAYWRIGHT_BINARIES,
  playwrightCache,
  usualPlaces,
  type Machine,
} from './browser-places.ts';
import { installBrowser } from './install-browser.ts';

const QUIET_FLAGS = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A headless browser of this machine; it is installed when there is none. `whole` asks for one that
 * can also do what only a program with windows does, such as keeping files for a page.
 */
export async function launchBrowser({ whole = false } = {}): Promise<Browser> {
  const executablePath = findBrowser(thisMachine(), whole) ?? (await installedBrowser(whole));
  return chromium.launch({
    executablePath,
    args: QUIET_FLAGS,
    // Chromium refuses to run its sandbox as root on Linux; everywhere else the sandbox stays.
    chromiumSandbox: !isRootOnLinux(),
  });
}

/** The browser CHROME_PATH names, one of Playwright's, or one in a usual place. */
export function findBrowser(machine = thisMachine(), whole = false): string | undefined {
  const named = machine.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return requireNamed(named);
  return [...playwrightBrowsers(machine), ...usualPlaces(machine)].find(
    (file) => canRun(file) && !(whole && file.endsWith(BARE_BROWSER)),
  );
}

async function installedBrowser(whole: boolean): Promise<string> {
  const said = await installBrowser();
  const found = findBrowser(thisMachine(), whole);
  if (found !== undefined) return found;
  throw new Error(
    'Không tìm thấy và cũng không cài được trình duyệt nào để kiểm thử. ' +
      'Hãy cài Chromium, Chrome hoặc Edge, hoặc đặt biến CHROME_PATH là đường dẫn tới trình duyệt.\n' +
      'No browser for the tests was found, and none could be installed. ' +
      `Install Chromium, Chrome or Edge, or set CHROME_PATH to the path of one.\n\n${said}`,
  );
}

function requireNamed(file: string): string {
  if (canRun(file)) return file;
  throw new Error(
    `CHROME_PATH là "${file}", nhưng ở đó không có chương trình nào chạy được.\n` +
      `CHROME_PATH is "${file}", but there is no program that can be run.`,
  );
}

/** The newest first: `chromium-1200` before `chromium-1190`. */
function playwrightBrowsers(machine: Machine): string[] {
  const cache = playwrightCache(machine);
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .toSorted((a, b) => revision(b) - revision(a))
    .flatMap((name) => PLAYWRIGHT_BINARIES.map((binary) => path.join(cache, name, binary)));
}

function revision(name: string): number {
  return Number(name.slice(name.indexOf('-') + 1));
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function thisMachine(): Machine {
  return { platform: process.platform, home: homedir(), env: process.env };
}

function isRootOnLinux(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
