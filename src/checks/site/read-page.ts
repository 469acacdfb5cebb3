import { Parser } from 'htmlparser2';
import { READERS, readAttributes, type Attributes } from './read-element.ts';
import { emptyPage, type PageDraft, type PageFacts } from './page-facts.ts';
import type { OwnString } from './own-strings.ts';

/** Reads the facts of one page in one pass over its HTML. */
export function readPage(html: string, file: string, address: string, own: OwnString): PageFacts {
  const page = emptyPage(file, address);
  const lineAt = lineCounter(html);
  const text = textReader(page, own);
  let foreign = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const line = lineAt(parser.startIndex);
      if (name === 'svg') foreign += 1;
      readAttributes({ page, name, attributes, line, own });
      READERS[name]?.({ page, name, attributes, line, own });
      if (foreign === 0) text.open(name, attributes, line);
    },
    ontext(piece) {
      text.add(piece);
    },
    onclosetag(name) {
      if (name === 'svg') foreign -= 1;
      text.close(name);
    },
  });
  parser.end(html);
  return tidy(page);
}

/** Gathers the two texts that matter: the title, and JSON-LD. */
function textReader(page: PageDraft, own: OwnString) {
  let wanted: { name: string; line: number; pieces: string[] } | undefined;
  return {
    open(name: string, attributes: Attributes, line: number) {
      const isTitle = name === 'title' && page.title === '';
      const isJsonLd = name === 'script' && attributes['type'] === 'application/ld+json';
      if (isTitle || isJsonLd) wanted = { name, line, pieces: [] };
    },
    add(piece: string) {
      wanted?.pieces.push(piece);
    },
    close(name: string) {
      if (wanted === undefined || wanted.name !== name) return;
      const whole = wanted.pieces.join('');
      if (name === 'title') page.title = own(whole.trim().replace(/\s+/g, ' '));
      else readJsonLd(page, whole, wanted.line);
      wanted = undefined;
    },
  };
}

function readJsonLd(page: PageDraft, text: string, line: number) {
  const problem = jsonProblem(text);
  if (problem !== undefined) page.jsonLdProblems.push({ problem, line });
}

function jsonProblem(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isShaped = typeof value === 'object' && value !== null;
    if (!isShaped || !('@context' in value)) return '@context';
    return text.includes('<') ? '<' : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Tags come in order, so counting goes forward only and each line break is looked at once. */
function lineCounter(html: string): (index: number) => number {
  let line = 1;
  let next = html.indexOf('\n');
  return (index) => {
    while (next !== -1 && next < index) {
      line += 1;
      next = html.indexOf('\n', next + 1);
    }
    return line;
  };
}

/** Each address once for each kind, and each id once; the repeated ids are noted apart. */
function tidy(page: PageDraft): PageFacts {
  const seen = new Set<string>();
  const references = page.references.filter(({ kind, href }) => {
    const key = `${kind} ${href}`;
    return seen.has(key) ? false : seen.add(key);
  });
  return { ...page, references };
}
