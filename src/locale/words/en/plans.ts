import type { plans as vietnamese } from '../vi/plans.ts';

export const plans: typeof vietnamese = {
  title: 'Plan tracker',
  lead: 'This section carries out the plans below. For each requirement that a portal can serve, it names the pages and entries that are there, found by rule; where there are none yet, it says so.',
  method:
    'Requirements are put short and in our own words, not quoted. Those about budgets and who leads are left out.',
  served: 'In place',
  partly: 'In part',
  missing: 'Not yet',
  counts: (served, partly, missing) =>
    `In place: ${served}. In part: ${partly}. Not yet: ${missing}.`,
  requirements: (count) => `${count} requirement${count === 1 ? '' : 's'}`,
  issuedBy: 'Issued by:',
  number: 'Number:',
  period: 'Period:',
  place: (at) => `Part ${at}`,
  entriesOf: (count, least) => {
    const counted = `${count} ${count === 1 ? 'entry' : 'entries'}`;
    return count < least ? `${counted}, at least ${least} needed` : counted;
  },
  more: (count) => `and ${count} more`,
  page: 'page',
  noneYet: 'not yet',
};
