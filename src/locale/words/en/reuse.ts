import type { reuse as vietnamese } from '../vi/reuse.ts';

export const reuse: typeof vietnamese = {
  lead: 'Get news, the calendar and data of this section wherever you like to use them.',
  follow: 'Follow',
  feeds: 'Feeds',
  feedsAbout:
    'Copy an address below into a feed reader or your own site. Each feed holds up to 30 of the newest items with their full text, dates and sources.',
  all: 'The whole section',
  bySection: 'Feeds by section',
  byPillar: 'Feeds by pillar',
  byTopic: 'Feeds by topic',
  byProvince: 'Feeds by province',
  calendars: 'Calendars',
  calendarsAbout:
    'Subscribe once in your calendar application. New events, changed dates and cancellations arrive by themselves.',
  allEvents: 'All events',
  data: 'Open data',
  dataAbout:
    'Every article, figure, term, event and profile is available as JSON, with its sources and dates. Schemas say what each field means; a list of SHA-256 hashes lets you verify a copy and see what has been withdrawn.',
  dataStart: 'Index of the data (JSON)',
  dataDescription: 'Description of the interface (OpenAPI 3.1)',
  dataManifest: 'SHA-256 hash of every item',
  qr: 'QR code',
  qrAbout:
    'This code opens the section on a phone. Every article, when printed, ends with a code of its own, for a notice board or an invitation.',
  conditions: 'Conditions of reuse',
  licence:
    'Content and data may be reused if the source is named and the meaning is not distorted.',
  credit: (name, address) => `Source: ${name} (${address})`,
  creditLabel: 'Name the source like this:',
  taken: 'Taken over from',
  writtenBy: (names) => `Written by ${names}`,
  takenLicence: 'The partner’s conditions:',
  takenPictures: 'For pictures:',
  takenWithdrawn: (day) => `The partner has withdrawn its own copy (noticed on ${day}).`,
  notTranslated: (partner) => `Taken over from ${partner}, not yet translated.`,
};
