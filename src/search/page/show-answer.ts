import { isChosen } from '../query/facets.ts';
import { newestFirst } from '../query/shown-day.ts';
import type { SearchState } from './address.ts';
import { toggled } from './address.ts';
import type { Answer } from './answer.ts';
import { confirmOrder, type Opened } from './confirm-order.ts';
import { element, part } from './element.ts';
import type { Found } from './gather.ts';
import { twinOffer } from './other-language.ts';
import { say, type PageData } from './page-data.ts';
import { showFacets } from './show-facets.ts';
import { notesOf } from './show-notes.ts';
import { resultItem } from './show-result.ts';

/** Results shown at once. */
const PAGE = 10;

/** Draws an answer as the state wants it; `change` goes to another state of the same search. */
export async function showAnswer(
  root: HTMLElement,
  answer: Answer,
  state: SearchState,
  data: PageData,
  change: (next: SearchState) => void,
): Promise<void> {
  const { guide, understood, gathered } = answer;
  const { words } = data;
  const rows = gathered.found.flatMap(({ row }) => row ?? []);
  const results = sorted(gathered.found, state);
  const opened = await openAll(results.slice(0, PAGE));
  const first = state.sort === 'fit' ? confirmOrder(opened, data.locale) : opened;

  part(root, 'notes').replaceChildren(...notesOf(understood, gathered, state, guide, data));
  showFacets(root, rows, state, data, (facet, value) =>
    change({ ...state, chosen: toggled(state.chosen, facet, value) }),
  );
  showSort(root, state, change);
  part(root, 'results').replaceChildren(
    ...first.map(({ found, page }) => resultItem(found, page, data)),
  );
  showMore(root, results, data);
  const archive = part(root, 'archive');
  archive.textContent = say(words.archive, { period: guide.archiveBefore });
  archive.hidden = state.archive || guide.archive.length === 0;
  const other = twinOffer(
    results,
    first.map(({ page }) => page),
    understood,
    data,
  );
  part(root, 'other').replaceChildren(...other);
  part(root, 'other').hidden = other.length === 0;
  part(root, 'columns').hidden = rows.length === 0;
  const sentence = results.length > 0 ? words.results : `${words.none} ${words.noneAdvice}`;
  const query = understood.readAs ?? state.query;
  part(root, 'status').textContent = say(sentence, { count: results.length, query });
}

function sorted(found: readonly Found[], { chosen, sort }: SearchState): readonly Found[] {
  const results = found.filter(({ row }) => !row || isChosen(row, chosen));
  if (sort === 'fit') return results;
  return results.toSorted((a, b) => newestFirst(a.row, b.row));
}

async function openAll(found: readonly Found[]): Promise<Opened[]> {
  return Promise.all(found.map(async (one) => ({ found: one, page: await one.raw.data() })));
}

function showMore(root: HTMLElement, results: readonly Found[], data: PageData): void {
  const place = part(root, 'more');
  const list = part(root, 'results');
  const button = element(
    'button',
    { type: 'button', class: 'button button-outline' },
    data.words.more,
  );
  button.addEventListener('click', async () => {
    const shown = list.children.length;
    const next = await openAll(results.slice(shown, shown + PAGE));
    list.append(...next.map(({ found, page }) => resultItem(found, page, data)));
    if (list.children.length >= results.length) place.replaceChildren();
    list.children[shown]?.querySelector('a')?.focus();
  });
  place.replaceChildren(...(results.length > PAGE ? [button] : []));
}

function showSort(
  root: HTMLElement,
  state: SearchState,
  change: (next: SearchState) => void,
): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-sort]')) {
    const sort = button.dataset['sort'] === 'date' ? 'date' : 'fit';
    button.setAttribute('aria-pressed', String(sort === state.sort));
    button.onclick = () => change({ ...state, sort });
  }
}
