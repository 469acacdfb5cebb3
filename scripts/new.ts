/**
 * npm run new: begins an entry. Asks for what it needs, or takes it as arguments:
 * -- --kind news --title-vi "…" --title-en "…" --pillar aec --topics origin --audiences people
 * --field subject=zone. Writes both texts as a draft, or nothing.
 */
import { join } from 'node:path';
import { buildSettings } from '../src/build/settings.ts';
import { askWishes } from '../src/drafting/ask-wishes.ts';
import { draftTexts } from '../src/drafting/draft-text.ts';
import { placeOf, provinceIds } from '../src/drafting/places.ts';
import { openTerminal, Stopped, type Terminal } from '../src/drafting/terminal.ts';
import { draftOf, kindMeant, wishesFrom, type Wishes } from '../src/drafting/wishes.ts';
import { DRAFTING_WORDS as WORDS, nextSteps } from '../src/drafting/words.ts';
import { LOCALES } from '../src/locale/locale.ts';
import { commandOptions } from '../src/options/command-options.ts';
import { clockAt } from '../src/portal/schedule.ts';
import { readDataFiles } from '../src/reading/data-files.ts';
import { readEditionFile } from '../src/reading/edition-file.ts';
import { editionIds } from '../src/reading/read-edition.ts';
import { newFolder } from '../src/saving/new-folder.ts';

const { values, locale: language } = commandOptions({
  options: {
    kind: { type: 'string' },
    'title-vi': { type: 'string' },
    'title-en': { type: 'string' },
    date: { type: 'string' },
    pillar: { type: 'string' },
    topics: { type: 'string' },
    audiences: { type: 'string' },
    form: { type: 'string' },
    field: { type: 'string', multiple: true },
    edition: { type: 'string' },
    province: { type: 'string' },
    shared: { type: 'boolean' },
    name: { type: 'string' },
    original: { type: 'string' },
  },
});
const root = process.cwd();
const settings = buildSettings(process.env);
const { today } = clockAt(settings.now);
const editions = editionIds(root);
const provinces = provincesFor(values.edition ?? process.env['EDITION'] ?? '');
const usual = settings.edition || (editions[0] ?? '');
const { vocabulary } = readDataFiles(root, usual).data;

if (values.kind !== undefined && !kindMeant(values.kind)) {
  fail(`${WORDS.noSuchKind[language]} "${values.kind}". ${WORDS.nothing[language]}`);
} else {
  await begin();
}

async function begin(): Promise<void> {
  const given = wishesFrom({ edition: process.env['EDITION'], ...values });
  const { kind, titles, original } = given;
  if (kind && titles[original] !== undefined) {
    return make({ ...given, kind, typed: { date: today, ...given.typed } });
  }
  const terminal = openTerminal();
  try {
    const asking = { terminal, language, vocabulary };
    await make(await askWishes(asking, given, { provinces, editions, today }), terminal);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    fail(`\n${WORDS.stopped[language]}`, 130);
  } finally {
    terminal.close();
  }
}

/** Those of the edition that was named: with a single one nobody need be asked. */
function provincesFor(edition: string): string[] {
  const all = provinceIds(root);
  if (!editions.includes(edition)) return all;
  const own = new Set(readEditionFile(root, edition).provinces);
  return all.filter((id) => own.has(id));
}

/** Asks once more where there is somebody to ask: what is made is then what was meant. */
async function make(wishes: Wishes, terminal?: Terminal): Promise<void> {
  const { draft, refusals } = draftOf(wishes, vocabulary);
  const { edition = usual } = wishes;
  const place = placeOf(root, wishes, { edition, editions, provinces });
  const problems = [...refusals, ...place.refusals].map((refusal) => refusal[language]);
  if (problems.length > 0) return fail([...problems, WORDS.nothing[language]].join('\n'));
  terminal?.say(`\n${WORDS.willMake[language]} ${place.folder}`);
  const answer = (await terminal?.ask(WORDS.confirm[language])) ?? '';
  if (/^[kn]/i.test(answer)) return fail(WORDS.stopped[language], 130);
  const texts = draftTexts(draft, language);
  const files = new Map(LOCALES.map((locale) => [`index.${locale}.mdx`, texts[locale]]));
  if (!newFolder(join(root, place.folder), files)) return fail(WORDS.nothing[language]);
  const made = [...files.keys()].map((name) => `  ${place.folder}/${name}`);
  console.log(
    [`\n${WORDS.made[language]}`, ...made, '', nextSteps(place.folder)[language]].join('\n'),
  );
}

function fail(words: string, code = 1): void {
  console.error(words);
  process.exitCode = code;
}
