import type { dataGuide as vietnamese } from '../vi/data-guide.ts';

export const dataGuide: typeof vietnamese = {
  lead: 'The section’s articles, figures, events and terms in a form for machines, with their sources and conditions of reuse.',
  tableLabel: 'The files of data',
  file: 'File',
  holds: 'What it holds',
  count: 'Items',
  entries: { vi: 'Articles in Vietnamese.', en: 'Articles in English.' },
  open: 'How to use it, with examples',
  examples: {
    feeds: { title: 'The whole section: Atom, JSON Feed, calendar' },
    item: { title: 'One entry, without its body' },
    newest: { title: 'The five newest entries (JavaScript)' },
    verify: { title: 'Verifying every file (Node.js 18 or later)' },
    exchange: { title: 'To add to edition.yaml' },
  },
};
