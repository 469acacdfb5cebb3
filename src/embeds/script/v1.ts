/**
 * `<asean-section>` and the height of frames, on other people's pages. Classic and alone: no name on
 * the page but the element's own, no cookie, nothing stored, nothing asked of anyone but the portal.
 */
import { followFrames } from './frames.ts';
import { defineSection } from './section-element.ts';

const script = document.currentScript ?? document.querySelector('script[src*="/embed/v1."]'); // as a module, or added by a tool
const base = script instanceof HTMLScriptElement && new URL('v1/', script.src).href;

if (base) {
  followFrames(base);
  // Constructed style sheets pass every policy. A browser without them keeps the link.
  if ('adoptedStyleSheets' in document) defineSection(base);
}
