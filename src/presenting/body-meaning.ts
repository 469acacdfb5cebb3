import { dayWords } from '../locale/format.ts';
import { setTitle } from '../locale/set-title.ts';
import type { Definition, Meaning } from '../markdown/prepare-body.ts';
import { targetOf } from '../portal/references.ts';
import { factValue, said } from './fact-words.ts';
import { sureHref, type Page } from './page.ts';
import { domainOf } from './sources.ts';

/** What the words of a text stand for, on this page. */
export function bodyMeaning(page: Page): Meaning {
  const { portal, locale, words } = page;
  return {
    link: (href) => linkOf(href, page),
    fact: (id) => {
      const fact = portal.facts[id];
      return fact && { shown: factValue(fact, locale), definition: factDefinition(id, page) };
    },
    term: (id) => termDefinition(id, page),
    heading: (said) => setTitle(said, portal.edition.joined[locale]),
    tableLabel: words.figures.showTable,
    footnotes: words.body,
  };
}

function linkOf(href: string, page: Page) {
  const target = targetOf(href, page.locale, page.portal);
  if (target.is === 'outside') return { href: target.href, external: true };
  if (target.is !== 'route') return undefined;
  const { route, path, anchor } = target;
  return {
    href: page.href(path) + (anchor ? `#${anchor}` : ''),
    hreflang: route.locale === page.locale ? undefined : route.locale,
    external: false,
  };
}

function factDefinition(id: string, { portal, locale, words }: Page): Definition {
  const fact = portal.facts[id];
  if (!fact) throw new Error(`the fact ${id} is not in the portal`); // the caller has just looked it up
  const note = fact.note ? ` ${fact.note[locale]}` : '';
  const { url, publisher } = fact.source;
  return {
    id: `so-lieu-${id}`,
    title: `${factValue(fact, locale)} – ${fact.label[locale]}`,
    text: `${words.figures.asOf(dayWords(fact.asOf, locale))}.${note}`,
    more: url
      ? { href: url, label: `${words.figures.source}: ${publisher} (${domainOf(url)})` }
      : undefined,
  };
}

function termDefinition(id: string, page: Page): Definition | undefined {
  const term = page.portal.glossary[id];
  if (!term) return undefined;
  const { locale, words } = page;
  const name = said(term.term, locale);
  const full = term.full[locale];
  return {
    id: `tu-${id}`,
    title: name === full ? name : `${name} – ${full}`,
    text: term.means[locale],
    more: {
      href: `${sureHref(page, 'view:glossary')}#${id}`,
      label: words.entry.seeGlossary,
    },
  };
}
