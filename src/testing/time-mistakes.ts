import { contentFiles, EDITION_FILE } from './content-folder.ts';
import type { Mistake } from './expect-one-finding.ts';
import { spoil } from './fixture-site.ts';
import { inData, inField, originalFile } from './mistakes.ts';

const EVENT = originalFile({ kind: 'event' });
const FACTS = 'content/facts.yaml';
const ONE = { vi: 'Một', en: 'One' };
const NOTICE = 'notice:\n  words: { vi: A, en: A }\n  from: 2026-12-02\n  until: 2026-12-01';

/** Days and hours that cannot be, of events, documents and all that is published. */
export const TIME_MISTAKES: readonly Mistake[] = [
  inField('known-after-all', { notKnown: ['number'] }, 'notKnown:', { kind: 'document' }),
  inField('replacement-missing', { status: 'replaced' }, 'status:', { kind: 'document' }),
  inField('event-times', { start: '2026-12-02', end: '2026-12-01' }, 'end:', { kind: 'event' }),
  inField('event-times', { startTime: '09:00', endTime: '08:00' }, 'endTime:', { kind: 'event' }),
  {
    rule: 'event-without-day',
    files: spoil(contentFiles({ kind: 'event' }), EVENT, 'start: 2026-11-25\n', ''),
    file: EVENT,
    at: 'title:',
  },
  inField(
    'event-times',
    { start: undefined, yearly: { start: '04-27', end: '04-22' } },
    'yearly:',
    {
      kind: 'event',
    },
  ),
  inField('event-times', { start: undefined, lunar: { start: '27/4', end: '22/4' } }, 'lunar:', {
    kind: 'event',
  }),
  inField('event-two-days', { yearly: { start: '11-25' } }, 'yearly:', { kind: 'event' }),
  inField('event-two-days', { lunar: { start: '22/4' } }, 'lunar:', { kind: 'event' }),
  inField('event-end-alone', { endTime: '11:00' }, 'endTime:', { kind: 'event' }),
  inField('event-end-alone', { start: undefined, end: '2026-11-25' }, 'end:', { kind: 'event' }),
  inField('day-to-come', { date: '2026-11-21' }, 'date:'),
  inField('day-to-come', { date: '2027-11-01', updated: '2026-11-02' }, 'date:'),
  inField('day-to-come', { updated: '2026-12-01' }, 'updated:'),
  inField('day-to-come', { changes: [{ date: '2026-12-01', note: ONE }] }, 'changes:'),
  inField('day-to-come', { happened: '2026-12' }, 'happened:'),
  inField('day-to-come', { issued: '2027', effective: '2027' }, 'issued:', { kind: 'document' }),
  inField('day-to-come', { publishAt: '2026-11-25', date: '2026-11-26' }, 'date:'),
  inData('day-to-come', FACTS, 'asOf: 2025-10-26', 'asOf: 2026-12', 'asOf'),
  inData('day-to-come', 'content/sources.yaml', 'date: 2025-10-26', 'date: 2026-12-01', 'date'),
  inField('effective-before-issued', { effective: '2025-12-31' }, 'effective:', {
    kind: 'document',
  }),
  inField('days-out-of-order', { changes: [{ date: '2026-10-31', note: ONE }] }, 'changes:'),
  inData('days-out-of-order', EDITION_FILE, 'plans: []', `plans: []\n${NOTICE}`, 'until'),
  inField('days-out-of-order', { updated: '2026-10-31' }, 'updated:'),
  inField('days-out-of-order', { expires: '2026-10-31' }, 'expires:'),
  inData('fact-needs-review', FACTS, 'asOf:', 'reviewBy: 2026-11-19\n  asOf:', 'reviewBy'),
  inField('entry-needs-review', { reviewBy: '2026-11-19' }, 'reviewBy:'),
];
