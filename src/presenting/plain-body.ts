import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { pictureSet } from '../images/picture-set.ts';
import { captionParts } from '../markdown/caption.ts';
import { element } from '../markdown/element.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { plainText } from '../markdown/plain-text.ts';
import { isOnTheWeb, plainNodes, type Showing } from '../markdown/plain-tree.ts';
import { prepareBody } from '../markdown/prepare-body.ts';
import type { Node } from '../markdown/tree.ts';
import { bodyMeaning } from './body-meaning.ts';
import type { Page } from './page.ts';
import { plainComponent } from './plain-components.ts';

/** A text as others may show it: simple HTML with full addresses, and its words alone. */
export interface PlainBody {
  readonly html: string;
  readonly text: string;
}

/** The body in a text's file, for readers outside the portal. The page is the text's own. */
export function plainBody(source: string, folder: string, page: Page): PlainBody {
  const children = plainBlocks(source, folder, page);
  return { html: toHtml({ type: 'root', children }).trim(), text: plainText(children) };
}

/** The same block by block; nothing where the text cannot be read. */
export function plainBlocks(source: string, folder: string, page: Page): ElementContent[] {
  const parsed = parseBody(source);
  if (!parsed.ok) return [];
  const outside: Page = { ...page, href: page.absolute };
  // Others break lines as they like.
  const meaning = { ...bodyMeaning(outside), heading: (said: string) => said };
  const { nodes } = prepareBody(parsed.tree, meaning);
  return plainNodes(nodes, showingOn(outside, folder));
}

function showingOn(page: Page, folder: string): Showing {
  const here = page.absolute(page.route.path);
  return {
    component: (component) => plainComponent(component, page),
    picture: (image, place) => picture(image, place, folder, page),
    link: (href) => {
      if (href.startsWith('#')) return here + href;
      return isOnTheWeb(href) || /^mailto:[^\s<>]+@[^\s<>]+$/.test(href) ? href : undefined;
    },
  };
}

function picture(
  { properties }: Element,
  place: 'alone' | 'in-words',
  folder: string,
  page: Page,
): Node[] {
  const file = `${folder}/${String(properties['src']).replace(/^\.\//, '')}`;
  const found = Object.hasOwn(page.portal.pictures, file) ? page.portal.pictures[file] : undefined;
  if (!found) return [];
  const { src, width, height } = pictureSet(found, page.href, 'prose');
  const image = element('img', [], { src, alt: String(properties['alt'] ?? ''), width, height });
  if (place === 'in-words') return [image];
  const { caption, credit } = captionParts(String(properties['title'] ?? ''));
  const said = [caption, credit && `${page.words.entry.photoCredit} ${credit}`];
  const below = said.filter(Boolean).join(' ');
  return [element('figure', below ? [image, element('figcaption', [below])] : [image])];
}
