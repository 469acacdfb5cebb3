/**
 * npm run stamp -- content/…/<entry> […]: records that a translation matches its original as it is
 * now. Without a folder it goes through all that are behind. Shows what has changed and asks; --yes
 * does not ask. Readers see "behind by n paragraphs" from the first change until the next stamp.
 */
import { join } from 'node:path';
import { openTerminal, Stopped, type Terminal } from '../src/drafting/terminal.ts';
import { commandOptions } from '../src/options/command-options.ts';
import { replaceFile } from '../src/saving/replace-file.ts';
import { entryFolders } from '../src/stamping/entry-folders.ts';
import { textsIn } from '../src/stamping/entry-texts.ts';
import { stampState, withStamp } from '../src/stamping/stamp-state.ts';
import { changeLines, STAMPING_WORDS as WORDS } from '../src/stamping/words.ts';

const { values, positionals, locale } = commandOptions({
  allowPositionals: true,
  options: { yes: { type: 'boolean', default: false } },
});
const root = process.cwd();
const isNamed = positionals.length > 0;
const terminal = values.yes ? undefined : openTerminal();
let open = 0;

try {
  for (const folder of isNamed ? positionals : entryFolders(root)) await stamp(folder, terminal);
  if (!isNamed && open === 0) console.log(WORDS.allCurrent[locale]);
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  console.error(`\n${WORDS.stopped[locale]}`);
  process.exitCode = 130;
} finally {
  terminal?.close();
}

async function stamp(folder: string, asked: Terminal | undefined): Promise<void> {
  const texts = textsIn(root, folder);
  if (!texts) return refuse(folder, 'unreadable');
  const state = stampState(texts.original, texts.translation);
  if (state.is === 'unreadable' || state.is === 'unfinished') return refuse(folder, state.is);
  const { file, source } = texts.translation;
  if (state.is === 'current') {
    if (isNamed) console.log(`${file}: ${WORDS.current[locale]}`);
    return;
  }
  open++;
  console.log(changeLines(file, state, locale).join('\n'));
  const answer = asked ? await asked.ask(WORDS.ask[locale]) : 'y';
  const isYes = /^(c|y|r)/i.test(answer);
  if (isYes) replaceFile(join(root, file), withStamp(source, state.stamp));
  console.log(`${WORDS[isYes ? 'stamped' : 'left'][locale]} ${file}\n`);
}

/** Entries that nobody named are passed over: the check says what is wrong with them. */
function refuse(folder: string, why: 'unreadable' | 'unfinished'): void {
  if (!isNamed) return;
  console.error(`${folder}: ${WORDS[why][locale]}`);
  process.exitCode = 1;
}
