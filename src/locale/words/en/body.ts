import type { body as vietnamese } from '../vi/body.ts';

export const body: typeof vietnamese = {
  title: 'Footnotes',
  back: 'Back to the text',
};
