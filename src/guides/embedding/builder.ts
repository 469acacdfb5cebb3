/** The script of the page on embedding: what is chosen is shown at once, and written as snippets. */
import { startBuilder } from './builder-session.ts';
import { offerCopies } from '../copy-code.ts';

const root = document.querySelector<HTMLElement>('[data-builder]');
if (root) startBuilder(root);
offerCopies();
