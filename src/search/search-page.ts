/** The script of the search page. Everything a reader typed stays text. */
import { startSearch } from './page/search-session.ts';

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) startSearch(root);
