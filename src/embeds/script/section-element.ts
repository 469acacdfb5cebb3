import elementStyle from '../look/element.css?inline';
import panelStyle from '../look/panel.css?inline';
import type { PanelData } from '../panel-data.ts';
import { panelTree } from '../panel-tree.ts';
import { ATTRIBUTES, choiceOf } from './choice.ts';
import { showPart } from './show-part.ts';

const NAME = 'asean-section';
/** A reader who has waited this long reads the link. */
const PATIENCE = 10_000;

export function defineSection(base: string): void {
  if (customElements.get(NAME)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyle + elementStyle);

  class Section extends HTMLElement {
    static readonly observedAttributes = ATTRIBUTES;
    readonly #root = this.attachShadow({ mode: 'open' });
    /** What is there now, and the file it came from. */
    #file = '';
    #data: PanelData | undefined;
    #asking: AbortController | undefined;
    #isDue = false;

    constructor() {
      super();
      this.#root.adoptedStyleSheets = [sheet];
      this.#showLink();
    }

    connectedCallback(): void {
      this.#renewSoon();
    }

    attributeChangedCallback(): void {
      this.#renewSoon();
    }

    /** Several attributes changed in one go are one change. */
    #renewSoon(): void {
      if (this.#isDue) return;
      this.#isDue = true;
      queueMicrotask(() => {
        this.#isDue = false;
        if (this.isConnected) void this.#renew();
      });
    }

    async #renew(): Promise<void> {
      const language = this.closest<HTMLElement>('[lang]')?.lang ?? '';
      const choice = choiceOf((attribute) => this.getAttribute(attribute), language);
      const file = choice?.file ?? '';
      if (file !== this.#file) {
        this.#file = file;
        this.#data = file ? await this.#ask(file) : undefined;
        // Asked for something else in the meantime: the newer answer is the one to show.
        if (file !== this.#file) return;
      }
      if (!choice || !this.#data) this.#showLink();
      else this.#root.replaceChildren(showPart(panelTree(this.#data, { ...choice, level: 2 })));
    }

    async #ask(file: string): Promise<PanelData | undefined> {
      this.#asking?.abort();
      const asking = (this.#asking = new AbortController());
      const timer = setTimeout(() => asking.abort(), PATIENCE);
      try {
        const { signal } = asking;
        const options = { signal, credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
        const answer = await fetch(base + file, options);
        const data = (await answer.json()) as PanelData; // written by this same project
        return answer.ok && Array.isArray(data.items) ? data : undefined;
      } catch {
        return undefined; // The link stays: it says where to read the same.
      } finally {
        clearTimeout(timer);
      }
    }

    /** The host's own link, which stands inside the element. */
    #showLink(): void {
      this.#root.replaceChildren(document.createElement('slot'));
    }
  }

  customElements.define(NAME, Section);
}
