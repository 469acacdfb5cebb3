import type { language as vietnamese } from '../vi/language.ts';

export const language: typeof vietnamese = {
  label: 'Language',
  code: 'EN',
  notTranslated: 'not translated yet',
  readHere: 'Read in English',
  otherExists: 'This page is also in Vietnamese.',
  parallelTitle: (title) => `${title}: in two languages`,
  parallelLead: 'The same text in two languages, paragraph beside paragraph.',
  parallelBack: 'To the full article, with sources and figures',
  parallelTable: 'Table',
  parallel: 'Read both languages side by side',
  newerTitle: 'The Vietnamese page is newer',
  newerText: (changed, total) =>
    `This translation is behind the Vietnamese original: ${changed} of ${total} paragraphs ${changed === 1 ? 'has' : 'have'} changed.`,
  seeChanges: 'See what changed',
  changedParagraph: 'Changed in Vietnamese',
  missingTitle: 'This page is not available in English yet',
  missingText: 'You are reading the Vietnamese original.',
  askForTranslation: 'Ask for a translation',
  relatedHere: 'Related pages in English',
  backToOriginal: 'Back to the original',
};
