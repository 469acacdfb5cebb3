import { chmodSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser, launchBrowser } from './browser.ts';
import { tempFolder, type Files } from './temp-folder.ts';

const CACHE = '.cache/ms-playwright';
const BINARY = 'chrome-linux64/chrome';

describe('findBrowser', () => {
  it('takes the browser that CHROME_PATH names before all others', () => {
    using folder = machineWith({ 'own/chrome': '', 'bin/chromium': '' });
    const env = { CHROME_PATH: path.join(folder.path, 'own/chrome') };
    expect(find(folder.path, env)).toBe('own/chrome');
  });

  it('says in both languages when CHROME_PATH names nothing', () => {
    using folder = machineWith({});
    expect(() => find(folder.path, { CHROME_PATH: '/nowhere/chrome' })).toThrow(
      /không có chương trình nào chạy được[^]*no program that can be run/,
    );
  });

  it('takes the newest of Playwright’s browsers before those in usual places', () => {
    using folder = machineWith({
      [`${CACHE}/chromium-99/${BINARY}`]: '',
      [`${CACHE}/chromium-1200/${BINARY}`]: '',
      'bin/chromium': '',
    });
    expect(find(folder.path)).toBe(`${CACHE}/chromium-1200/${BINARY}`);
  });

  it('passes over a file that cannot be run', () => {
    using folder = machineWith({ 'bin/chromium': '', 'bin/google-chrome': '' });
    chmodSync(path.join(folder.path, 'bin/chromium'), 0o644);
    // Another Chromium may be installed on the machine that runs this test.
    expect(find(folder.path)).not.toBe('bin/chromium');
  });
});

describe('launchBrowser', { timeout: 60_000 }, () => {
  it('opens a page', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent('<title>xin chào</title>');
    expect(await page.title()).toBe('xin chào');
    await browser.close();
  });
});

function machineWith(files: Files) {
  const folder = tempFolder(files);
  for (const name of Object.keys(files)) chmodSync(path.join(folder.path, name), 0o755);
  return folder;
}

function find(home: string, env: Record<string, string> = {}): string | undefined {
  const machine = {
    platform: 'linux',
    home,
    env: { PATH: path.join(home, 'bin'), ...env },
  } as const;
  const found = findBrowser(machine);
  return found === undefined ? undefined : path.relative(home, found);
}
