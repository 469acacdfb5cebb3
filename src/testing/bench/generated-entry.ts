import type { Both } from '../../locale/locale.ts';
import { fnv1a32, mulberry32, pick, type Random } from '../../motifs/random.ts';
import { HEADINGS, SENTENCES, SLOTS, TITLES } from './phrases.ts';

/** What texts may cite: ids that the real shared data has. */
export interface Citable {
  readonly facts: readonly string[];
  readonly terms: readonly string[];
  readonly sources: readonly string[];
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
}

export interface GeneratedEntry {
  readonly id: string;
  readonly folder: 'news' | 'stories' | 'tourism' | 'events';
  readonly date: string;
  readonly pillar: string;
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  readonly sources: readonly string[];
  readonly related: readonly string[];
  readonly words: Both<{ readonly title: string; readonly summary: string; readonly body: string }>;
}

/** A portal keeps five years of news before it thinks of an archive. */
const DAYS = 5 * 365;
const NEWEST = Date.UTC(2026, 10, 20);

/** One entry of a portal as it is after some years. */
export function generatedEntry(index: number, count: number, citable: Citable): GeneratedEntry {
  const random = mulberry32(fnv1a32(`entry ${index}`));
  const day = NEWEST - Math.floor((index / count) * DAYS) * 86_400_000;
  const other = () => idOf(Math.floor(random() * count));
  const title = filled(random, pick<Both>(random, TITLES));
  const summary = sentence(random);
  const body = bodyOf(random, citable, other);
  const wordsIn = (locale: keyof Both) => ({
    title: `${title[locale]} (${index + 1})`,
    summary: summary[locale],
    body: body[locale],
  });
  return {
    id: idOf(index),
    folder: folderOf(index),
    date: new Date(day).toISOString().slice(0, 10),
    pillar: pick(random, ['apsc', 'aec', 'ascc']),
    topics: several(random, citable.topics, 2),
    audiences: several(random, citable.audiences, 1),
    sources: several(random, citable.sources, 3),
    related: index % 3 === 0 && count > 1 ? [idOf((index + 1) % count)] : [],
    words: { vi: wordsIn('vi'), en: wordsIn('en') },
  };
}

/** Mostly news, some stories, a few places and events. */
function folderOf(index: number): GeneratedEntry['folder'] {
  if (index % 20 === 19) return 'tourism';
  if (index % 40 === 7) return 'events';
  return index % 10 === 4 ? 'stories' : 'news';
}

function idOf(index: number): string {
  return `bai-${String(index + 1).padStart(5, '0')}`;
}

/** Four hundred words or so: an opening, three parts, a note; facts, terms and links among them. */
function bodyOf(random: Random, citable: Citable, other: () => string): Both {
  const parts = [0, 1, 2].flatMap((part) => [
    prefixed('## ', filled(random, headingOf(random, part))),
    paragraph(random, 3),
    part === 1 ? list(random) : paragraph(random, 3),
  ]);
  return blocks([
    joined([sentence(random), factSentence(random, citable), linkSentence(other())]),
    ...parts,
    joined([termSentence(random, citable), linkSentence(other())]),
    note(random),
  ]);
}

/** Each part has headings of its own, so that no two of a text are the same. */
function headingOf(random: Random, part: number): Both {
  return HEADINGS[part * 2 + Math.floor(random() * 2)] ?? HEADINGS[0];
}

function factSentence(random: Random, { facts }: Citable): Both {
  const fact = `<Fact id="${one(random, facts)}" />`;
  return {
    vi: `Số liệu gần nhất được công bố là ${fact}, cao hơn cùng kỳ.`,
    en: `The latest published figure is ${fact}, more than a year before.`,
  };
}

function termSentence(random: Random, { terms }: Citable): Both {
  const id = one(random, terms);
  const term = `<Term id="${id}">${id.toUpperCase()}</Term>`;
  return {
    vi: `Khuôn khổ chung của việc này là ${term}.`,
    en: `The common framework for this is ${term}.`,
  };
}

function linkSentence(id: string): Both {
  return {
    vi: `Xem thêm [bài đã đăng trước đó](entry:${id}) và [trang của Ban Thư ký](https://asean.org/).`,
    en: `See also [an earlier report](entry:${id}) and [the Secretariat’s site](https://asean.org/).`,
  };
}

function list(random: Random): Both {
  const items = [0, 1, 2, 3].map(() => prefixed('- ', sentence(random)));
  return { vi: items.map(({ vi }) => vi).join('\n'), en: items.map(({ en }) => en).join('\n') };
}

function note(random: Random): Both {
  const { vi, en } = sentence(random);
  return {
    vi: `<Note kind="check" title="Trước khi đi">\n\n${vi}\n\n</Note>`,
    en: `<Note kind="check" title="Before you go">\n\n${en}\n\n</Note>`,
  };
}

function paragraph(random: Random, sentences: number): Both {
  return joined(Array.from({ length: sentences }, () => sentence(random)));
}

function sentence(random: Random): Both {
  return filled(random, pick<Both>(random, SENTENCES));
}

/** The same words in both languages, so that one translates the other. */
function filled(random: Random, { vi, en }: Both): Both {
  let text = { vi, en };
  for (const [name, words] of Object.entries(SLOTS)) {
    const word = pick<Both>(random, words);
    const at = `{${name}}`;
    text = { vi: text.vi.replaceAll(at, word.vi), en: text.en.replaceAll(at, word.en) };
  }
  return text;
}

function joined(parts: readonly Both[]): Both {
  return { vi: parts.map(({ vi }) => vi).join(' '), en: parts.map(({ en }) => en).join(' ') };
}

function blocks(parts: readonly Both[]): Both {
  return { vi: parts.map(({ vi }) => vi).join('\n\n'), en: parts.map(({ en }) => en).join('\n\n') };
}

function prefixed(prefix: string, { vi, en }: Both): Both {
  return { vi: prefix + vi, en: prefix + en };
}

function several(random: Random, from: readonly string[], most: number): string[] {
  return [...new Set(Array.from({ length: most }, () => one(random, from)))];
}

function one(random: Random, from: readonly string[]): string {
  return from[Math.floor(random() * from.length)] ?? '';
}
