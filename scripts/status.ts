/**
 * npm run status: what waits for an editor. Drafts, what is scheduled or about to expire, reviews and
 * reports that are due, translations that are behind, old figures, and entries counted. As text or
 * JSON on the screen, as HTML in a file.
 */
import path from 'node:path';
import { chosenEdition } from '../src/build/chosen-edition.ts';
import { buildDate } from '../src/build/settings.ts';
import { deskOf } from '../src/desk/desk.ts';
import { DESK_FORMATS, printDesk } from '../src/desk/print-desk.ts';
import { wordsFor } from '../src/locale/words.ts';
import { commandOptions } from '../src/options/command-options.ts';
import { buildPortal } from '../src/portal/build-portal.ts';
import { readEdition } from '../src/reading/read-edition.ts';
import { replaceFile } from '../src/saving/replace-file.ts';

const { values, locale } = commandOptions({
  options: {
    edition: { type: 'string' },
    format: { type: 'string', default: 'text' },
    out: { type: 'string' },
  },
});

const root = process.cwd();
const words = wordsFor(locale).desk;
const choice = chosenEdition(root, values.edition, process.env);
const format = DESK_FORMATS.find((known) => known === values.format);

if (!choice.ok) complain(words.noEdition(choice.id, choice.known.join(', ')));
else if (!format) complain(words.badFormat(values.format, DESK_FORMATS.join(', ')));
else await show(choice.id, format);

async function show(edition: string, how: (typeof DESK_FORMATS)[number]): Promise<void> {
  const now = buildDate(process.env);
  const { portal } = buildPortal(await readEdition(root, edition), { now, preview: true });
  const printed = printDesk(deskOf(portal, now), how, { locale, colour: process.stdout.isTTY });
  const usual = how === 'html' ? path.join('reports', edition, 'tinh-hinh.html') : undefined;
  const file = values.out ?? usual;
  if (file === undefined) {
    process.stdout.write(printed);
    return;
  }
  replaceFile(path.resolve(root, file), printed);
  console.log(words.written(file));
}

function complain(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
