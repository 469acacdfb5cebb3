/**
 * In the frame: tells the page around it how tall the panel is, once that page has asked. Nothing is
 * told to a page that does not ask, and nobody but the page around is listened to. WordPress asks in
 * its own way.
 */
import { isWord, word } from './message.ts';
import { tellWordPress } from './wordpress.ts';

if (parent !== window) {
  // As tall as what is in it: the root is not stretched to its window.
  const root = document.documentElement;
  let host: string | undefined;
  const tell = (): void => {
    if (host === undefined) return;
    parent.postMessage(word('height', Math.ceil(root.getBoundingClientRect().height)), host);
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || !isWord(data, 'hello')) return;
    // A page without an origin of its own, such as a file, can only be answered without naming it.
    host = origin === 'null' ? '*' : origin;
    tell();
  });
  new ResizeObserver(tell).observe(root);
  parent.postMessage(word('ready'), '*');
  tellWordPress(root);
}
