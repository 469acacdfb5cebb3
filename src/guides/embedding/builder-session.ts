import type { PanelData } from '../../embeds/panel-data.ts';
import { panelHtml } from '../../embeds/panel-html.ts';
import {
  dataAddress,
  elementSnippet,
  frameSnippet,
  linkSnippet,
  type EmbedChoice,
} from '../../embeds/snippets.ts';
import { readChoice } from './read-choice.ts';

/** On a phone the narrow preview is the one that fits. */
const WIDE_ENOUGH = 560;

/** One person at the page: each change of the form renews the preview and the four snippets. */
export function startBuilder(root: HTMLElement): void {
  const form = root.querySelector('form');
  const preview = root.querySelector<HTMLElement>('.builder-preview');
  const place = root.querySelector<HTMLElement>('.preview-place');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  const { builder: script = '', here = '' } = root.dataset;
  if (!form || !preview || !place || !status) return;
  let turn = 0;
  const renew = async (): Promise<void> => {
    const mine = ++turn;
    showNames(form);
    const choice = await readChoice(form);
    const found = choice && (await findPanel(choice, new URL(here, location.href).href));
    if (mine !== turn) return; // Something else has been chosen in the meantime.
    if (found) show(choice, found);
    status.textContent = said(status, choice, found);
  };
  const show = (choice: EmbedChoice, data: PanelData): void => {
    const says = { script, link: data.url, title: data.title };
    write('embed-element', elementSnippet(choice, says));
    write('embed-frame', frameSnippet(choice, says));
    write('embed-html', panelHtml(data, { level: 2, count: choice.count }));
    write('embed-link', linkSnippet(choice, says));
    place.replaceChildren(previewOf(choice));
  };
  form.addEventListener('change', () => void renew());
  form.addEventListener('submit', (event) => event.preventDefault());
  preview.addEventListener('change', ({ target }) => {
    const shown = place.parentElement;
    if (shown && target instanceof HTMLInputElement) shown.dataset['width'] = target.value;
  });
  if (root.clientWidth < WIDE_ENOUGH) {
    preview.querySelector<HTMLInputElement>('[value="narrow"]')?.click();
  }
  form.hidden = preview.hidden = false;
  void renew().then(() => (status.textContent = ''));
}

/** What the portal has for the choice; of all else the snippets are made here. */
async function findPanel(choice: EmbedChoice, script: string): Promise<PanelData | undefined> {
  const answer = await fetch(dataAddress(choice, script)).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as PanelData) : undefined; // written by this same project
}

/** Only what the chosen view needs to be told is asked for. */
function showNames(form: HTMLFormElement): void {
  const view = String(new FormData(form).get('view'));
  for (const row of form.querySelectorAll<HTMLElement>('[data-names]')) {
    row.hidden = row.dataset['names'] !== view;
  }
}

/** The element itself, as it will be on the other site. */
function previewOf({ view, name, locale, layout, theme, count }: EmbedChoice): HTMLElement {
  const element = document.createElement('asean-section');
  const attributes = { locale, view, layout, theme, count, ...(name ? { [view]: name } : {}) };
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function said(status: HTMLElement, choice: EmbedChoice | undefined, found: unknown): string {
  const { renewed = '', notThere = '', notFound = '' } = status.dataset;
  if (!choice) return notFound;
  return found ? renewed : notThere;
}

function write(id: string, code: string): void {
  const shown = document.getElementById(id);
  if (shown) shown.textContent = code;
}
