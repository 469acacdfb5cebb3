import {
  embedPath,
  isNamed,
  USUAL_COUNT,
  type EmbedLayout,
  type EmbedTheme,
  type EmbedView,
} from '../domain/embed.ts';
import type { Locale } from '../locale/locale.ts';
import { frameSize } from './frame-size.ts';
import { escaped } from './panel-html.ts';

/** What somebody chose to show. */
export interface EmbedChoice {
  readonly view: EmbedView;
  readonly name?: string | undefined;
  readonly locale: Locale;
  readonly layout: EmbedLayout;
  readonly theme: EmbedTheme;
  readonly count: number;
}

/** What the snippets say besides the choice. */
export interface EmbedPlace {
  /** The full address of the script. */
  readonly script: string;
  /** The page of the portal that shows the same, for the link, and what it is called. */
  readonly link: string;
  readonly title: string;
}

/** For a site that lets scripts run: always current, in the look and language of the page around. */
export function elementSnippet(choice: EmbedChoice, { script, link, title }: EmbedPlace): string {
  const { view, name, locale, layout, theme, count } = choice;
  const attributes = [
    ['locale', locale],
    ['view', view],
    ...(isNamed(view) && name ? [[view, name]] : []),
    ...(count === USUAL_COUNT ? [] : [['count', String(count)]]),
    ...(layout === 'list' ? [] : [['layout', layout]]),
    ...(theme === 'light' ? [] : [['theme', theme]]),
  ].map(([key = '', value = '']) => ` ${key}="${value}"`);
  return [
    `<script src="${script}" async></script>`,
    `<asean-section${attributes.join('')}>`,
    `  <a href="${link}">${escaped(title)}</a>`,
    '</asean-section>',
  ].join('\n');
}

/** For a site that lets frames in: always current, no script needed. */
export function frameSnippet(choice: EmbedChoice, { script, link, title }: EmbedPlace): string {
  const { view, layout } = choice;
  const { height } = frameSize(view, layout);
  return [
    `<iframe src="${frameAddress(choice, script)}" title="${escaped(title)}"`,
    `  width="100%" height="${height}" loading="lazy"></iframe>`,
    `<p><a href="${link}">${escaped(title)}</a></p>`,
  ].join('\n');
}

/** The script line gives the frame the height of its content. */
export function scriptLine(script: string): string {
  return `<script src="${script}" async></script>`;
}

/** What a site that knows oEmbed turns into a frame by itself; an entry's own page does as well. */
export function linkSnippet({ view, name, locale }: EmbedChoice, { script, link }: EmbedPlace) {
  return view === 'entry' ? link : folderOf(script) + `${embedPath(locale, view, name)}/`;
}

function frameAddress(choice: EmbedChoice, script: string): string {
  const { view, name, locale, layout, theme } = choice;
  const look = layout === 'list' && theme === 'light' ? '' : `#${layout}-${theme}`;
  return `${folderOf(script)}${embedPath(locale, view, name)}/${look}`;
}

export function dataAddress({ view, name, locale }: EmbedChoice, script: string): string {
  return `${folderOf(script)}${embedPath(locale, view, name)}.json`;
}

/** `…/embed/v1.js` → `…/embed/v1/` */
function folderOf(script: string): string {
  return script.replace(/\.js$/, '/');
}
