import type { figures as vietnamese } from '../vi/figures.ts';

export const figures: typeof vietnamese = {
  source: 'Source',
  sourceOf: (figure) => ` of the figure: ${figure}`,
  asOf: (day) => `As of ${day}`,
  showTable: 'Show the data table',
  download: 'Download:',
  what: 'Item',
  value: 'Value',
};
