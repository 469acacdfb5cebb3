/**
 * The only script of the reading pages. It runs in <head>, before anything is painted, so that a
 * reader who chose night never sees a flash of day. All it adds is convenience: without it the
 * choices and the print button do not appear, links are copied by hand, and the page reads the same.
 */
const CHOICES = ['theme', 'size', 'contrast'];
const root = document.documentElement;

for (const name of CHOICES) apply(name, stored(name));
addEventListener('DOMContentLoaded', () => {
  offerChoices();
  offerCopying();
  offerPrinting();
  openWhereWide();
  followReading();
});

/** An empty value is the ordinary state: no attribute. */
function apply(name: string, value: string): void {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
}

// Storage throws where a reader forbids it, and in some frames; a choice then lasts for one page.
function stored(name: string): string {
  try {
    return localStorage.getItem(`asean-${name}`) ?? '';
  } catch {
    return '';
  }
}

function store(name: string, value: string): void {
  try {
    localStorage.setItem(`asean-${name}`, value);
  } catch {
    return;
  }
}

function offerChoices(): void {
  const panel = document.querySelector<HTMLElement>('[data-choices]');
  if (!panel) return;
  const buttons = panel.querySelectorAll<HTMLButtonElement>('[data-choice]');
  const showChosen = (): void => buttons.forEach(showPressed);
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const { choice = '', value = '' } = button.dataset;
      apply(choice, value);
      store(choice, value);
      showChosen();
    });
  }
  showChosen();
  panel.hidden = false;
}

function showPressed(button: HTMLButtonElement): void {
  const { choice = '', value = '' } = button.dataset;
  button.setAttribute('aria-pressed', String((root.dataset[choice] ?? '') === value));
}

function offerCopying(): void {
  // Browsers give no clipboard to pages served without encryption.
  const button = document.querySelector<HTMLButtonElement>('[data-copy]');
  const label = button?.querySelector('span');
  if (!button || !label || !navigator.clipboard) return;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset['copy'] || location.href);
    label.textContent = button.dataset['copied'] ?? '';
  });
  button.hidden = false;
  button.nextElementSibling?.remove();
}

/** The browser's own dialogue prints, and saves as PDF. */
function offerPrinting(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-print]');
  if (!button) return;
  button.addEventListener('click', () => print());
  button.hidden = false;
}

function openWhereWide(): void {
  if (!matchMedia('(min-width: 72rem)').matches) return;
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('[data-open-wide]')) {
    folded.open = true;
  }
}

/** Marks, in the contents, the heading that last came into the upper third of the window. */
function followReading(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('.contents a');
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = entries.find((entry) => entry.isIntersecting);
      if (seen) markCurrent(links, seen.target.id);
    },
    { rootMargin: '0px 0px -66%' },
  );
  for (const link of links) {
    const heading = document.getElementById(headingOf(link));
    if (heading) observer.observe(heading);
  }
}

function markCurrent(links: Iterable<HTMLAnchorElement>, id: string): void {
  for (const link of links) {
    if (headingOf(link) === id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

function headingOf(link: HTMLAnchorElement): string {
  return decodeURIComponent(link.hash.slice(1));
}
