/**
 * Icons on a 24 grid, drawn with a round stroke of 1.75. The four of the audiences have a part that
 * is filled with gold.
 */
interface IconDrawing {
  readonly lines: string;
  readonly gold?: string;
}

export const ICONS = {
  search: { lines: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.4 15.4 20.5 20.5' },
  menu: { lines: 'M4 7h16M4 12h16M4 17h16' },
  close: { lines: 'M6 6l12 12M18 6L6 18' },
  arrow: { lines: 'M5 12h13M13 7l5 5-5 5' },
  external: { lines: 'M9 6H6v12h12v-3M13 5h6v6M19 5l-9 9' },
  calendar: { lines: 'M5 6.5h14v13H5zM5 10.5h14M9 4v4M15 4v4' },
  download: { lines: 'M12 4v11M7.5 11 12 15.5 16.5 11M5 19.5h14' },
  print: { lines: 'M7.5 9V4.5h9V9M7.5 16H5V9h14v7h-2.5M7.5 13.5h9v6h-9z' },
  share: { lines: 'M12 4v11M8 7.5 12 3.8l4 3.7M6 12v7.5h12V12' },
  link: {
    lines:
      'M10 14a3.5 3.5 0 0 0 5 0l3.5-3.5a3.5 3.5 0 0 0-5-5L12 7M14 10a3.5 3.5 0 0 0-5 0l-3.5 3.5a3.5 3.5 0 0 0 5 5L12 17',
  },
  info: { lines: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM12 11v5.5M12 7.6v.3' },
  warning: { lines: 'M12 4.5 20.5 19h-17zM12 10v4.5M12 16.9v.2' },
  check: { lines: 'M5 12.5 10 17.5 19 7' },
  document: { lines: 'M7 4h7l4 4v12H7zM14 4v4h4M10 12.5h5M10 16h5' },
  feed: { lines: 'M5.5 18.4v.2M5 12.5a6.5 6.5 0 0 1 6.5 6.5M5 6.5A12.5 12.5 0 0 1 17.5 19' },
  clock: { lines: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM12 8v4.5l3 2' },
  language: {
    lines:
      'M4 6h9M8.5 4v2M11 6c-.8 4-3.2 7-6.5 8.5M6 9c1 2.2 2.8 4 5.5 5.2M12.5 20l4-9.5 4 9.5M13.8 17h5.4',
  },
  theme: {
    lines:
      'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4',
  },
  filter: { lines: 'M4 6.5h16M7 12h10M10 17.5h4' },
  code: { lines: 'M8.5 7.5 4 12l4.5 4.5M15.5 7.5 20 12l-4.5 4.5M13.2 5.5l-2.4 13' },
  hat: {
    lines:
      'M3 15.5 12 5l9 10.5c-2.5 2-6 3-9 3s-6.5-1-9-3ZM7.5 10.3c1.3.8 2.8 1.2 4.5 1.2s3.2-.4 4.5-1.2M5.3 12.9c1.9 1.2 4.2 1.8 6.7 1.8s4.8-.6 6.7-1.8',
    gold: 'M3 15.5 12 5l9 10.5c-2.5 2-6 3-9 3s-6.5-1-9-3Z',
  },
  shop: {
    lines: 'M4 19.5h16M5.5 19.5V10M18.5 19.5V10M3.5 10h17L18 5H6ZM10 19.5v-5h4v5',
    gold: 'M3.5 10h17L18 5H6ZM10 14.5h4v5h-4z',
  },
  book: {
    lines:
      'M12 6.5C9.8 5 7 4.6 4 5v13c3-.4 5.8 0 8 1.5 2.2-1.5 5-1.9 8-1.5V5c-3-.4-5.8 0-8 1.5ZM12 6.5v13',
    gold: 'M12 6.5C9.8 5 7 4.6 4 5v13c3-.4 5.8 0 8 1.5Z',
  },
  boat: {
    lines:
      'M3 14.5c5.5 2 12.5 2 18 0-1.5 3.2-4.5 4.5-9 4.5s-7.5-1.3-9-4.5ZM12 14V4.5M12 5.5l5.5 6H12',
    gold: 'M12 5.5l5.5 6H12ZM3 14.5c5.5 2 12.5 2 18 0-1.5 3.2-4.5 4.5-9 4.5s-7.5-1.3-9-4.5Z',
  },
} as const satisfies Record<string, IconDrawing>;

export type IconName = keyof typeof ICONS;

export function iconDrawing(name: IconName): IconDrawing {
  return ICONS[name];
}
