import type { Browser, Locator, Page } from 'playwright-core';
import type { Files } from './temp-folder.ts';

/** Taller than the longest form: fields further down would wait until somebody scrolls to them. */
const TALL = { width: 1280, height: 4500 };
const FOLDER = 'kho';

/** What an editor at the editing page does, with a folder in the browser's own store. */
export interface EditingPage {
  readonly page: Page;
  /** The part of the form for a field, in the first language of the list or the second. */
  readonly field: (name: string, language?: 'vi' | 'en') => Locator;
  /** Waits until the form stands still, as a person does before typing. */
  readonly settle: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the page and the folder, which holds these files and looks like a repository. */
export async function openEditingPage(
  browser: Browser,
  address: string,
  files: Files,
): Promise<EditingPage> {
  const page = await browser.newPage({ viewport: TALL, locale: 'vi-VN' });
  page.setDefaultTimeout(10_000);
  await page.addInitScript((folder) => {
    // A headless browser has no window to choose a folder in; this one is of the same kind.
    const showDirectoryPicker = async () => {
      const store = await navigator.storage.getDirectory();
      return store.getDirectoryHandle(folder, { create: true });
    };
    Object.assign(window, { showDirectoryPicker });
  }, FOLDER);
  await page.goto(address);
  await putFiles(page, { '.git/HEAD': '', ...files });
  await page.locator('.buttons button').first().click();
  const field = (name: string, language: 'vi' | 'en' = 'vi') =>
    page.locator(`section[data-key-path="${name}"]`).nth(language === 'vi' ? 0 : 1);
  const save = () => page.locator('button[data-label="Lưu"]').click();
  return { page, field, settle: () => settled(page), save, close: () => page.close() };
}

/** The form shows before its fields are filled from the draft; what is typed until then is lost. */
async function settled(page: Page): Promise<void> {
  await page.locator('section[data-key-path]').first().waitFor();
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        const ended = () => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(ended, quiet);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(ended, quiet);
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
    400,
  );
}

/** Every file of the folder but its pretended repository. */
async function savedFiles(page: Page): Promise<Record<string, Uint8Array>> {
  const found = await page.evaluate(async (folder) => {
    const files: [string, number[]][] = [];
    const walk = async (inside: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const handle of inside.values()) {
        if (handle instanceof FileSystemDirectoryHandle)
          await walk(handle, `${path}${handle.name}/`);
        else if (handle instanceof FileSystemFileHandle) {
          const bytes = await (await handle.getFile()).arrayBuffer();
          files.push([path + handle.name, [...new Uint8Array(bytes)]]);
        }
      }
    };
    const store = await navigator.storage.getDirectory();
    await walk(await store.getDirectoryHandle(folder), '');
    return files;
  }, FOLDER);
  const own = found.filter(([name]) => !name.startsWith('.git/'));
  return Object.fromEntries(own.map(([name, bytes]) => [name, Uint8Array.from(bytes)]));
}

/** Waits until the folder has a file of which this is true. */
export async function untilSaved(
  page: Page,
  isThere: (files: Record<string, Uint8Array>) => boolean,
): Promise<Record<string, Uint8Array>> {
  for (let tries = 0; tries < 200; tries += 1) {
    // A file that is just being put in its place cannot be read: the next look finds it.
    const files = await savedFiles(page).catch(() => ({}));
    if (isThere(files)) return files;
    await page.waitForTimeout(100);
  }
  throw new Error('The editing page saved nothing in twenty seconds.');
}

async function putFiles(page: Page, files: Files): Promise<void> {
  const texts = Object.entries(files).map(([name, content]) => [name, String(content)] as const);
  await page.evaluate(
    async ({ folder, given }) => {
      const store = await navigator.storage.getDirectory();
      const root = await store.getDirectoryHandle(folder, { create: true });
      for (const [name, text] of given) {
        const parts = name.split('/');
        let inside = root;
        for (const part of parts.slice(0, -1)) {
          inside = await inside.getDirectoryHandle(part, { create: true });
        }
        const file = await inside.getFileHandle(parts.at(-1) ?? '', { create: true });
        const writing = await file.createWritable();
        await writing.write(text);
        await writing.close();
      }
    },
    { folder: FOLDER, given: texts },
  );
}
