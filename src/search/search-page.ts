/** The search page: asks Pagefind, shows what it finds. Everything a reader typed stays text. */
import { shownExcerpt } from './excerpt.ts';
import { queriesFor } from './queries.ts';

interface Found {
  readonly id: string;
  readonly score: number;
  data(): Promise<FoundData>;
}

interface FoundData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Library {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(query: string): Promise<{ results: readonly Found[] }>;
}

type Words = Readonly<Record<'searching' | 'results' | 'none' | 'failed', string>>;

const PAGE = 10;
const root = document.querySelector<HTMLElement>('[data-search]');
if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type="search"]');
  const query = new URL(location.href).searchParams.get('q')?.trim() ?? '';
  if (!input || query === '') return;
  input.value = query;
  const words = JSON.parse(root.dataset['words'] ?? '{}') as Words; // written by our own page
  const summary = part(root, '[data-summary]');
  summary.textContent = words.searching;
  try {
    const results = await search(root.dataset['library'] ?? '', query);
    const sentence = results.length > 0 ? words.results : words.none;
    summary.textContent = sentence
      .replace('{count}', String(results.length))
      .replace('{query}', () => query);
    await show(root, results);
  } catch {
    summary.textContent = words.failed;
  }
}

/** Phrases before scattered words; of the same page the better score counts. */
async function search(library: string, query: string): Promise<Found[]> {
  const pagefind = (await import(/* @vite-ignore */ library)) as Library;
  await pagefind.options({ noWorker: true, excerptLength: 28 });
  const best = new Map<string, { found: Found; score: number }>();
  for (const { text, weight } of queriesFor(query)) {
    for (const found of (await pagefind.search(text)).results) {
      const score = found.score * weight;
      const known = best.get(found.id);
      if (!known || known.score < score) best.set(found.id, { found, score });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score).map(({ found }) => found);
}

async function show(root: HTMLElement, results: readonly Found[]): Promise<void> {
  const list = part(root, '[data-results]');
  const more = part(root, '[data-more]');
  let shown = 0;
  const next = async (): Promise<void> => {
    const slice = results.slice(shown, shown + PAGE);
    shown += slice.length;
    const data = await Promise.all(slice.map((found) => found.data()));
    list.append(...data.map(resultItem));
    more.hidden = shown >= results.length;
  };
  more.addEventListener('click', () => void next());
  await next();
}

function resultItem({ url, excerpt, meta }: FoundData): HTMLElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  heading.append(link);
  const about = document.createElement('p');
  about.className = 'meta';
  about.textContent = [meta['kind'], meta['date']].filter(Boolean).join(' · ');
  const text = document.createElement('p');
  text.append(...shownExcerpt(excerpt));
  const words = document.createElement('div');
  words.append(about, heading, text);
  item.append(words);
  return item;
}

function part(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the search page lacks ${selector}`);
  return found;
}
