import type { sections as vietnamese } from '../vi/sections.ts';

export const sections: typeof vietnamese = {
  news: 'Checked news of ASEAN and the province, each with its sources and the day it happened.',
  stories: 'Real people and places: how ASEAN reaches everyday life in the province.',
  about: 'What ASEAN is, how it works and what it brings you: start here.',
  lessons:
    'Lesson ideas for teachers: aims, what to prepare, steps, questions and sources to check.',
  quiz: 'Questions by theme and level of school. Open a question to see its answer, the reason and the source; in print the answers stand on a page of their own.',
  business: 'ASEAN commitments by topic, guides for firms, places to invest and local products.',
  businessTitle: (place) => `Investing and doing business in ${place}`,
  checkLaw:
    'A new Corporate Income Tax Law took effect on 1 October 2025. Incentives published before that day may no longer apply: check the law in force and ask the authority in charge before you decide.',
  events: 'Meetings, ASEAN anniversaries and local festivals, with their lunar dates.',
  members: 'Eleven countries, a page for each: a few figures, heritage, relations with Viet Nam.',
  partners: 'The countries and organisations that have dialogue relations with ASEAN.',
  investment: 'Zones, border gates, open fields and incentives, with the texts to check them by.',
  tourism: 'Choose by the kind of trip: spiritual, experiential, ecological, resort, agricultural.',
  products: 'Products with a name: where they are made, how they are protected, where they sell.',
  cooperation: 'Agreements between the province and ASEAN countries and partners.',
  documents: 'Directives and legal texts, with number, date and issuing body.',
  media: 'Graphics, sound and film, always with a text so that everyone can read them.',
  publications: 'Leaflets and publications to print, hand out and use in talks.',
};
