/**
 * npm run stamp -- content/…/<entry> […]: records that a translation matches its original as it is
 * now. Without a folder it goes through all that are behind. Shows what has changed and asks; --yes
 * does not ask. Readers see "behind by n paragraphs" from the first change until the next stamp.
 */
import { openTerminal, Stopped } from '../src/drafting/terminal.ts';
import { commandOptions } from '../src/options/command-options.ts';
import { entryFolders } from '../src/stamping/entry-folders.ts';
import { offerStamp } from '../src/stamping/offer-stamp.ts';
import { STAMPING_WORDS as WORDS } from '../src/stamping/words.ts';

const { values, positionals, locale } = commandOptions({
  allowPositionals: true,
  options: { yes: { type: 'boolean', default: false } },
});
const root = process.cwd();
const isNamed = positionals.length > 0;
const terminal = values.yes ? undefined : openTerminal();
const asked = {
  locale,
  say: (line: string) => console.log(line),
  ask: async (question: string) => (terminal ? terminal.ask(question) : 'y'),
};
let open = 0;

try {
  for (const folder of isNamed ? positionals : entryFolders(root)) await stamp(folder);
  if (!isNamed && open === 0) console.log(WORDS.allCurrent[locale]);
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  console.error(`\n${WORDS.stopped[locale]}`);
  process.exitCode = 130;
} finally {
  terminal?.close();
}

/** Entries that nobody named are passed over: the check says what is wrong with them. */
async function stamp(folder: string): Promise<void> {
  const outcome = await offerStamp(root, folder, asked);
  if (outcome === 'stamped' || outcome === 'left') open++;
  else if (isNamed) {
    const say = outcome === 'current' ? console.log : console.error;
    say(`${folder}: ${WORDS[outcome][locale]}`);
    if (outcome !== 'current') process.exitCode = 1;
  }
}
