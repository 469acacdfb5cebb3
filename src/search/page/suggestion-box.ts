import type { ReadGuide } from '../query/guide.ts';
import { suggestionsFor, type Suggestion } from '../query/suggest.ts';
import { element } from './element.ts';
import { say, type PageData } from './page-data.ts';

/**
 * Suggestions under the field, in the pattern of an editable combobox with a list: arrows choose,
 * Enter goes, Escape closes; the focus never leaves the field.
 */
export function offerSuggestions(
  input: HTMLInputElement,
  data: PageData,
  loadGuide: () => Promise<ReadGuide>,
  search: (query: string) => void,
): { close: () => void } {
  const list = element('ul', { role: 'listbox', id: 'suggestions', hidden: true });
  list.setAttribute('aria-label', data.words.suggestions);
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  input.closest('form')?.append(list, status);
  makeCombobox(input);

  let shown: readonly Suggestion[] = [];
  let current = -1;

  const choose = (next: number): void => {
    current = next;
    [...list.children].forEach((option, index) =>
      option.setAttribute('aria-selected', String(index === current)),
    );
    const active = list.children[current];
    if (active) input.setAttribute('aria-activedescendant', active.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const show = (suggestions: readonly Suggestion[]): void => {
    shown = suggestions;
    list.replaceChildren(...shown.map((suggestion, index) => option(suggestion, index, data)));
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(shown.length > 0));
    status.textContent =
      shown.length > 0 ? say(data.words.suggestionCount, { count: shown.length }) : '';
    choose(-1);
  };
  const go = ({ goesTo, label }: Suggestion): void => {
    show([]);
    if ('path' in goesTo) location.href = data.base + goesTo.path;
    else search(goesTo.query || label);
  };

  input.addEventListener('input', async () => {
    const typed = input.value;
    const guide = await loadGuide();
    if (typed === input.value) show(suggestionsFor(typed, guide));
  });
  input.addEventListener('focus', () => void loadGuide());
  input.addEventListener('blur', () => show([]));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || shown.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const places = shown.length + 1; // the field itself is one of the stops
      choose(((current + 1 + step + places) % places) - 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      show([]);
    } else if (event.key === 'Enter') {
      const chosen = shown[current];
      if (!chosen) return;
      event.preventDefault();
      go(chosen);
    }
  });
  // A press would take the focus, and the list would close before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest('li') : null;
    const chosen = shown[[...list.children].indexOf(pressed ?? list)];
    if (chosen) go(chosen);
  });
  return { close: () => show([]) };
}

/** A search box may not be a combobox by the rules of ARIA in HTML; a text box may. */
function makeCombobox(input: HTMLInputElement): void {
  input.type = 'text';
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', 'suggestions');
  input.setAttribute('aria-expanded', 'false');
}

function option({ label, kind }: Suggestion, index: number, { labels }: PageData): HTMLElement {
  const about = element('span', { class: 'meta' }, labels.kind[kind] ?? '');
  const name = element('span', {}, label);
  const attributes = { role: 'option', id: `suggestion-${index}`, 'aria-selected': 'false' };
  return element('li', attributes, name, ' ', about);
}
