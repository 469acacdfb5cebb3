/**
 * npm run stamp -- content/…/<entry> […]: records that a translation matches its original as it is now.
 * Readers see "behind by n paragraphs" from the first change of the original until the next stamp.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale } from '../src/locale/locale.ts';
import { outlineOf } from '../src/markdown/outline.ts';
import { parseBody } from '../src/markdown/parse-body.ts';
import { stampOf } from '../src/portal/staleness.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'vi' } },
});
const english = values.lang === 'en';

if (positionals.length === 0) {
  console.error(
    english ? 'Name the folders of the entries.' : 'Ghi thư mục của các mục cần đóng dấu.',
  );
  process.exitCode = 1;
}
for (const folder of positionals) await stamp(folder);

async function stamp(folder: string): Promise<void> {
  const files = await Promise.all(
    ['vi', 'en'].filter(isLocale).map(async (locale) => {
      const path = join(folder, `index.${locale}.mdx`);
      return { path, source: await readFile(path, 'utf8').catch(() => undefined) };
    }),
  );
  const translation = files.find(({ source }) => source && /^translates:/m.test(source));
  const original = files.find((file) => file !== translation && file.source !== undefined);
  const parsed = original?.source === undefined ? undefined : parseBody(original.source);
  if (!translation?.source || !parsed?.ok) {
    console.error(
      english
        ? `${folder}: needs an original that can be read and a translation with the line "translates:".`
        : `${folder}: cần một bản gốc đọc được và một bản dịch có dòng "translates:".`,
    );
    process.exitCode = 1;
    return;
  }
  const line = `translates: ${stampOf(outlineOf(parsed.tree).paragraphs)}`;
  const stamped = translation.source.replace(/^translates:.*$/m, () => line);
  if (stamped === translation.source) return;
  // Written beside and moved: an interrupted command leaves no half file.
  await writeFile(`${translation.path}.new`, stamped);
  await rename(`${translation.path}.new`, translation.path);
  console.log(translation.path);
}
