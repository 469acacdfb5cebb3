import { freshState, readState, writeState, type SearchState } from './address.ts';
import { openDesk, type Answer } from './answer.ts';
import { part } from './element.ts';
import { titleOffer } from './other-language.ts';
import { readPageData } from './page-data.ts';
import { showAnswer } from './show-answer.ts';
import { offerSuggestions } from './suggestion-box.ts';

/** With fewer results than this, titles of the other language are offered. */
const FEW = 3;

/** One reader at the search page: the address says what is searched, and follows what they do. */
export function startSearch(root: HTMLElement): void {
  const data = readPageData(root);
  const desk = openDesk(data);
  const form = part<HTMLElement>(root, 'field').querySelector('form');
  const input = form?.querySelector('input');
  if (!form || !input) return;

  const field = input;
  let state = readState(location.search);
  let answer: Answer | undefined;
  let turn = 0;

  const goTo = (next: SearchState): void => {
    const isSameSearch = sameSearch(state, next);
    state = next;
    history.pushState(null, '', location.pathname + writeState(state));
    void (isSameSearch && answer ? draw(answer) : search());
  };
  const box = offerSuggestions(
    input,
    data,
    () => desk.guide(),
    (query) => goTo(freshState(query)),
  );

  async function search(): Promise<void> {
    const mine = ++turn;
    box.close();
    field.value = state.query;
    part(root, 'status').textContent = state.query === '' ? '' : data.words.searching;
    root.dataset['state'] = 'asking';
    try {
      if (state.query === '') return empty();
      const found = await desk.answer(state);
      if (mine !== turn) return;
      answer = found;
      await draw(found);
    } catch (error) {
      part(root, 'status').textContent = data.words.failed;
      throw error; // for whoever looks at the console
    } finally {
      if (mine === turn) root.dataset['state'] = 'answered';
    }
  }

  async function draw(shown: Answer): Promise<void> {
    const mine = turn;
    await showAnswer(root, shown, state, data, goTo);
    part(root, 'titles').replaceChildren();
    if (shown.gathered.found.length >= FEW) return;
    const offer = titleOffer(state.query, await desk.guide('other'), shown.guide, data);
    if (mine !== turn) return;
    part(root, 'titles').replaceChildren(...offer);
  }

  function empty(): void {
    part(root, 'columns').hidden = true;
    for (const name of ['notes', 'titles']) part(root, name).replaceChildren();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    goTo(freshState(input.value));
  });
  addEventListener('popstate', () => {
    state = readState(location.search);
    void search();
  });
  part(root, 'archive').addEventListener('click', () => goTo({ ...state, archive: true }));
  void search();
}

/** The same pages would be found; only the choice and the order among them differ. */
function sameSearch(a: SearchState, b: SearchState): boolean {
  return a.query === b.query && a.exactly === b.exactly && a.archive === b.archive;
}
