import { LIMITS } from '../limits.ts';
import { readMarkup } from '../read/markup.ts';

/** What a text is made of. Of any other element the inside is kept, but for the silent ones. */
export const TEXT_ELEMENTS: readonly string[] = (
  'a aside b blockquote br code del div dd dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ' +
  'li ol p pre section strong sub sup table tbody td tfoot th thead tr ul'
).split(' ');

const VOID = ['br', 'hr', 'img'];

/** Nothing inside these is meant to be read. */
const SILENT = new Set(
  (
    'applet audio button canvas dialog embed frame frameset head iframe math noembed noframes ' +
    'noscript object plaintext script select style svg template textarea title video xmp'
  ).split(' '),
);
const SILENT_VOID = ['embed', 'frame'];

/** An element that HTML ends by beginning another one. */
const ENDED_BY: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['p', 'li'],
  dt: ['p', 'dt', 'dd'],
  dd: ['p', 'dt', 'dd'],
  td: ['p', 'td', 'th'],
  th: ['p', 'td', 'th'],
  tr: ['p', 'td', 'th', 'tr'],
};

/**
 * Any HTML as well-formed HTML of a text's elements alone, within limits of depth and number.
 * Without this a body of 100 kB could make the parser after it build millions of elements, by
 * formatting that is opened and never closed. What is safe is decided after it, not here.
 */
export function tidyHtml(source: string): string | undefined {
  const written: string[] = [];
  const open: string[] = [];
  let elements = 0;
  let silence: { readonly name: string; depth: number } | undefined;
  const closeTo = (length: number): void => {
    while (open.length > length) written.push(`</${open.pop()}>`);
  };
  readMarkup(
    source,
    'html',
    {
      open(name, attributes) {
        if (silence) {
          if (silence.name === name) silence.depth += 1;
          return;
        }
        if (SILENT.has(name) && !SILENT_VOID.includes(name)) silence = { name, depth: 1 };
        if (!TEXT_ELEMENTS.includes(name)) return;
        elements += 1;
        const ended = ENDED_BY[name] ?? [];
        while (ended.includes(open.at(-1) ?? '')) closeTo(open.length - 1);
        if (VOID.includes(name)) written.push(`<${name}${attributesOf(name, attributes)}>`);
        else if (open.length < LIMITS.depth) {
          written.push(`<${name}${attributesOf(name, attributes)}>`);
          open.push(name);
        }
      },
      close(name) {
        if (silence) {
          if (silence.name === name) silence.depth -= 1;
          if (silence.depth === 0) silence = undefined;
          return;
        }
        const place = open.lastIndexOf(name);
        if (place >= 0) closeTo(place);
      },
      text: (text) => void (silence ?? written.push(escaped(text))),
    },
    () => elements > LIMITS.elements,
  );
  closeTo(0);
  return elements > LIMITS.elements ? undefined : written.join('');
}

/** The only attributes that mean something in Markdown. */
function attributesOf(name: string, attributes: ReadonlyMap<string, string>): string {
  const wanted = { a: 'href', img: 'src', ol: 'start' }[name];
  const value = wanted && attributes.get(wanted);
  return value ? ` ${wanted}="${escaped(value)}"` : '';
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
