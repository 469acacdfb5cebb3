/**
 * In the frame: tells the page around it how tall the panel is, once that page has asked. Nothing is
 * told to a page that does not ask, and nobody but the page around is listened to.
 */
import { isWord, word } from './message.ts';

const panel = document.querySelector('main');

if (panel && parent !== window) {
  let host: string | undefined;
  const tell = (): void => {
    if (host === undefined) return;
    const height = Math.ceil(panel.getBoundingClientRect().bottom + scrollY);
    parent.postMessage(word('height', height), host);
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || !isWord(data, 'hello')) return;
    // A page without an origin of its own, such as a file, can only be answered without naming it.
    host = origin === 'null' ? '*' : origin;
    tell();
  });
  new ResizeObserver(tell).observe(panel);
  parent.postMessage(word('ready'), '*');
}
