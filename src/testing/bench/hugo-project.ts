import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { LOCALES, type Locale } from '../../locale/locale.ts';
import type { GeneratedEntry } from './generated-entry.ts';
import { HUGO_LAYOUTS } from './hugo-layouts.ts';

/** The same texts as a Hugo site, with templates that show about as much. */
export function writeHugoProject(
  root: string,
  folder: string,
  entries: readonly GeneratedEntry[],
): void {
  write(join(folder, 'config.yaml'), stringify(CONFIG));
  for (const [name, layout] of Object.entries(HUGO_LAYOUTS)) {
    write(join(folder, 'layouts', name), layout);
  }
  for (const name of ['facts', 'glossary', 'sources']) {
    const data = join(folder, 'data', `${name}.yaml`);
    mkdirSync(dirname(data), { recursive: true });
    cpSync(join(root, 'content', `${name}.yaml`), data);
  }
  for (const locale of LOCALES) {
    for (const entry of entries) {
      const file = join(folder, 'content', locale, entry.folder, `${entry.id}.md`);
      write(file, hugoText(entry, locale));
    }
  }
}

const CONFIG = {
  baseURL: 'https://bench.example/',
  defaultContentLanguage: 'vi',
  defaultContentLanguageInSubdir: true,
  paginate: 12,
  disableKinds: ['RSS'],
  enableRobotsTXT: true,
  taxonomies: {
    pillar: 'pillars',
    topic: 'topics',
    audience: 'audiences',
    year: 'years',
    month: 'months',
  },
  related: { threshold: 1, indices: [{ name: 'topics', weight: 100 }] },
  languages: {
    vi: { languageName: 'Tiếng Việt', contentDir: 'content/vi', title: 'Chuyên mục ASEAN' },
    en: { languageName: 'English', contentDir: 'content/en', title: 'ASEAN Section' },
  },
};

function hugoText(entry: GeneratedEntry, locale: Locale): string {
  const { title, summary, body } = entry.words[locale];
  const fields = {
    title,
    description: summary,
    date: entry.date,
    pillars: [entry.pillar],
    topics: entry.topics,
    audiences: entry.audiences,
    years: [entry.date.slice(0, 4)],
    months: [entry.date.slice(0, 7)],
    citations: entry.sources,
  };
  return `---\n${stringify(fields)}---\n\n${inShortcodes(body)}\n`;
}

/** Our components and references as Hugo's: shortcodes and `ref`. */
function inShortcodes(body: string): string {
  return body
    .replace(/<Fact id="([^"]+)" \/>/g, '{{< fact "$1" >}}')
    .replace(/<Term id="([^"]+)">([^<]*)<\/Term>/g, '{{< term "$1" >}}$2{{< /term >}}')
    .replace(/<Note kind="([^"]+)" title="([^"]+)">/g, '{{% note "$1" "$2" %}}')
    .replaceAll('</Note>', '{{% /note %}}')
    .replace(/\(entry:([^)]+)\)/g, '({{< relref "$1.md" >}})');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
