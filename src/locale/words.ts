import type { Both, Locale } from './locale.ts';
import { admin as adminEn } from './words/en/admin.ts';
import { body as bodyEn } from './words/en/body.ts';
import { choices as choicesEn } from './words/en/choices.ts';
import { chrome as chromeEn } from './words/en/chrome.ts';
import { embed as embedEn } from './words/en/embed.ts';
import { counts as countsEn } from './words/en/counts.ts';
import { dataGuide as dataGuideEn } from './words/en/data-guide.ts';
import { desk as deskEn } from './words/en/desk.ts';
import { entry as entryEn } from './words/en/entry.ts';
import { events as eventsEn } from './words/en/events.ts';
import { facts as factsEn } from './words/en/facts.ts';
import { figures as figuresEn } from './words/en/figures.ts';
import { home as homeEn } from './words/en/home.ts';
import { language as languageEn } from './words/en/language.ts';
import { lists as listsEn } from './words/en/lists.ts';
import { options as optionsEn } from './words/en/options.ts';
import { plans as plansEn } from './words/en/plans.ts';
import { report as reportEn } from './words/en/report.ts';
import { reuse as reuseEn } from './words/en/reuse.ts';
import { quiz as quizEn } from './words/en/quiz.ts';
import { search as searchEn } from './words/en/search.ts';
import { sections as sectionsEn } from './words/en/sections.ts';
import { views as viewsEn } from './words/en/views.ts';
import { admin } from './words/vi/admin.ts';
import { body } from './words/vi/body.ts';
import { choices } from './words/vi/choices.ts';
import { chrome } from './words/vi/chrome.ts';
import { embed } from './words/vi/embed.ts';
import { counts } from './words/vi/counts.ts';
import { dataGuide } from './words/vi/data-guide.ts';
import { desk } from './words/vi/desk.ts';
import { entry } from './words/vi/entry.ts';
import { events } from './words/vi/events.ts';
import { facts } from './words/vi/facts.ts';
import { figures } from './words/vi/figures.ts';
import { home } from './words/vi/home.ts';
import { language } from './words/vi/language.ts';
import { lists } from './words/vi/lists.ts';
import { options } from './words/vi/options.ts';
import { plans } from './words/vi/plans.ts';
import { report } from './words/vi/report.ts';
import { reuse } from './words/vi/reuse.ts';
import { quiz } from './words/vi/quiz.ts';
import { search } from './words/vi/search.ts';
import { sections } from './words/vi/sections.ts';
import { views } from './words/vi/views.ts';

const VIETNAMESE = {
  admin,
  body,
  choices,
  chrome,
  embed,
  counts,
  dataGuide,
  desk,
  entry,
  events,
  facts,
  figures,
  home,
  language,
  lists,
  options,
  plans,
  report,
  reuse,
  quiz,
  search,
  sections,
  views,
};

/** Everything the interface says, by subject. The Vietnamese words give the shape. */
export type Words = typeof VIETNAMESE;

const WORDS: Both<Words> = {
  vi: VIETNAMESE,
  en: {
    admin: adminEn,
    body: bodyEn,
    choices: choicesEn,
    chrome: chromeEn,
    embed: embedEn,
    counts: countsEn,
    dataGuide: dataGuideEn,
    desk: deskEn,
    entry: entryEn,
    events: eventsEn,
    facts: factsEn,
    figures: figuresEn,
    home: homeEn,
    language: languageEn,
    lists: listsEn,
    options: optionsEn,
    plans: plansEn,
    report: reportEn,
    reuse: reuseEn,
    quiz: quizEn,
    search: searchEn,
    sections: sectionsEn,
    views: viewsEn,
  },
};

export function wordsFor(locale: Locale): Words {
  return WORDS[locale];
}
