import { LIMITS } from '../limits.ts';
import { readable } from './decode-text.ts';
import { readMarkup } from './markup.ts';

/** Words on one line, as a field holds them. */
export function oneLine(text: string): string {
  return readable(text).replace(/\s+/g, ' ').trim();
}

/** These stand within a word or sentence; other tags part the words before and after. */
const INLINE = /^(a|abbr|b|bdi|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u)$/;
const SILENT = /^(script|style)$/;

/** A title or summary that may be HTML, as words. */
export function plainWords(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html.slice(0, LIMITS.body));
  const words: string[] = [];
  let isSilent = false;
  const part = (name: string): void => {
    if (!INLINE.test(name)) words.push(' ');
  };
  readMarkup(html.slice(0, LIMITS.body), 'html', {
    open(name) {
      isSilent = SILENT.test(name);
      part(name);
    },
    close(name) {
      isSilent = false;
      part(name);
    },
    text: (text) => void (isSilent || words.push(text)),
  });
  return oneLine(words.join(''));
}

/** No longer than a field may be; what is cut off ends in an ellipsis, after a whole word. */
export function atMost(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 2);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), most / 2))} …`;
}
