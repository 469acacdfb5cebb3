import type { CmsConfig } from '@sveltia/cms';
import { ENTRY_FORMAT, readEntryFile, writeEntryFile } from './entry-file.ts';

/** Where Sveltia keeps what a person chose in its own settings. */
const SETTINGS = 'sveltia-cms.prefs';

void open();

/** Begins the editing page: its configuration lies beside it, and it speaks Vietnamese at first. */
async function open(): Promise<void> {
  if (isForFolders() && !isOnThisMachine()) return;
  document.querySelector('main')?.remove();
  if (localStorage.getItem(SETTINGS) === null) localStorage.setItem(SETTINGS, '{"locale":"vi"}');
  // Two megabytes, and it reads the settings as it begins: only now.
  const { init, registerCustomFormat } = await import('@sveltia/cms');
  registerCustomFormat(ENTRY_FORMAT, 'mdx', { fromFile: readEntryFile, toFile: writeEntryFile });
  const answer = await fetch('config.json');
  await init({ config: (await answer.json()) as CmsConfig }); // written by the build from that type
}

/** Without a Git host there is nothing to sign in to, and browsers open folders for this machine's own pages. */
function isForFolders(): boolean {
  return document.body.dataset['backend'] === 'none';
}

function isOnThisMachine(): boolean {
  return /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname);
}
