import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Locale } from '../../locale/locale.ts';
import { outlineOf } from '../../markdown/outline.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import { stampOf } from '../../portal/staleness.ts';
import { generatedEntry, type Citable, type GeneratedEntry } from './generated-entry.ts';

export const BENCH_EDITION = 'do-toc-do';

const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const SHARED = ['vocabulary.yaml', 'facts.yaml', 'glossary.yaml', 'sources.yaml', 'terms.yaml'];
const PROVINCE = 'que-huong';

/** The texts, deterministic, citing the project's real facts, terms and sources. */
export function generatedEntries(root: string, count: number): GeneratedEntry[] {
  const citable = citableIn(root);
  return Array.from({ length: count }, (_, index) => generatedEntry(index, count, citable));
}

/** A project of its own in a folder: this code, the real shared data, and generated texts. */
export function writeProject(
  root: string,
  folder: string,
  entries: readonly GeneratedEntry[],
): void {
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const content = join(folder, 'content');
  mkdirSync(content);
  for (const name of SHARED) cpSync(join(root, 'content', name), join(content, name));
  write(join(content, `editions/${BENCH_EDITION}`), 'edition.yaml', stringify(EDITION));
  write(join(content, `provinces/${PROVINCE}`), 'province.yaml', stringify(PROVINCE_DATA));
  for (const entry of entries) writeEntry(content, entry);
}

/** Ids of facts, terms and sources that hold for the whole country. */
function citableIn(root: string): Citable {
  const keys = (file: string, name?: string): string[] => {
    const data: unknown = parse(readFileSync(join(root, 'content', file), 'utf8'));
    const inside = name === undefined ? data : asRecord(data)[name];
    return Object.keys(asRecord(inside));
  };
  return {
    facts: keys('facts.yaml'),
    terms: keys('glossary.yaml'),
    sources: keys('sources.yaml'),
    topics: keys('vocabulary.yaml', 'topics'),
    audiences: keys('vocabulary.yaml', 'audiences'),
  };
}

function asRecord(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

function writeEntry(content: string, entry: GeneratedEntry): void {
  const home = entry.folder === 'tourism' ? `provinces/${PROVINCE}` : `editions/${BENCH_EDITION}`;
  const folder = join(content, home, entry.folder, entry.id);
  const { id: _, folder: __, words, pillar, ...shared } = entry;
  const fields = { ...shared, pillars: [pillar], ...ownFields(entry) };
  const original = textFile(words, 'vi', fields);
  const parsed = parseBody(original);
  const stamp = parsed.ok ? stampOf(outlineOf(parsed.tree).paragraphs) : 'pending';
  write(folder, 'index.vi.mdx', original);
  write(folder, 'index.en.mdx', textFile(words, 'en', { translates: stamp }));
}

/** What a kind asks for beside the common fields. */
function ownFields({ folder, date }: GeneratedEntry): object {
  const locality = { vi: 'Xã Hòa Bình', en: 'Hòa Bình' };
  if (folder === 'tourism') return { tourism: ['ecological'], locality };
  return folder === 'events' ? { start: date, place: locality } : {};
}

function textFile(words: GeneratedEntry['words'], locale: Locale, fields: object): string {
  const { body, ...own } = words[locale];
  return `---\n${stringify({ ...own, ...fields })}---\n\n${body}\n`;
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}

const EDITION = {
  name: { vi: 'Chuyên mục ASEAN', en: 'ASEAN Section' },
  unit: { vi: 'Tỉnh Quê Hương', en: 'Quê Hương Province' },
  headline: { vi: 'Quê Hương trong Cộng đồng ASEAN', en: 'Quê Hương in the ASEAN Community' },
  tagline: { vi: 'Một ấn bản dựng để đo tốc độ.', en: 'An edition built to measure speed.' },
  publisher: { vi: 'Đơn vị chủ trì', en: 'The unit in charge' },
  site: 'https://bench.example',
  base: '/',
  provinces: [PROVINCE],
  sections: ['news', 'about', 'business', 'province', 'tourism', 'events', 'stories'],
  menu: ['news', 'about', 'business', 'province', 'events'],
  audiences: ['people', 'business', 'youth', 'foreigners', 'officials'],
  plans: [],
  horizon: { hills: 'low', tree: 'thotnot', ground: 'rice' },
  figures: ['asean-members'],
  searches: { vi: ['xuất xứ'], en: ['origin'] },
  missingTranslation: 'show-other',
};

const PROVINCE_DATA = {
  name: { vi: 'Quê Hương', en: 'Quê Hương' },
  fullName: { vi: 'Tỉnh Quê Hương', en: 'Quê Hương Province' },
  lead: { vi: 'Một tỉnh để đo tốc độ.', en: 'A province to measure speed with.' },
  headline: { vi: 'Quê Hương bên sông', en: 'Quê Hương by the river' },
};
