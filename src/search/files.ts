/**
 * Each language has an index of its own, in the folder of its name. Names that begin with `pagefind`
 * are asked for again each time, as `pagefind-entry.json` is.
 */
export const GUIDE = 'pagefind-guide.json';
export const LEDGER = 'pagefind-ledger.json';

/** Inside the index of recent pages, with a folder for each part; there only when something is archived. */
export const ARCHIVE = 'archive';
