import type { Paragraph, Table } from 'docx';
import { formatDay } from '../../locale/format.ts';
import { officialReport as words } from '../../locale/words/vi/official-report.ts';
import { wordsFor } from '../../locale/words.ts';
import { countStates, type TrackedPlan } from '../../portal/plan-tracker.ts';
import type { Both } from '../../locale/locale.ts';
import { DIMENSIONS, type Report } from '../report.ts';
import { requirementRows } from '../rows.ts';
import { heading, lastParagraph, paragraph } from './paragraphs.ts';
import { dataTable, type Row } from './tables.ts';

type Block = Paragraph | Table;

/** The text of the report: what was done, beside what the plans ask; the rest the office writes. */
export function reportBody(report: Report): Block[] {
  const { portal, period } = report;
  const publisher = portal.edition.publisher.vi;
  const [from, to] = [formatDay(period.from, 'vi'), formatDay(period.to, 'vi')];
  return [
    paragraph(words.opening(publisher, namedPlans(report), from, to)),
    heading(words.results),
    ...published(report),
    ...works(report),
    ...translationsAndShares(report),
    heading(words.plans),
    ...plansCompared(report),
    ...leftToTheOffice(),
    lastParagraph(words.closing(publisher, from, to)),
  ];
}

function namedPlans({ portal }: Report): string[] {
  return portal.edition.plans.map(({ title, number, issued }) => {
    const day = issued && formatDay(issued, 'vi');
    return number === undefined ? title.vi : title.vi + words.planNumber(number, day);
  });
}

function published({ entries, counts }: Report): Block[] {
  const parts = counts.section
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => words.part(name.vi, count));
  const groups = wordsFor('vi').counts;
  const rows = DIMENSIONS.flatMap((dimension): Row[] => [
    { group: groups[dimension] },
    ...counts[dimension].map(({ name, count }) => [name.vi, count]),
  ]);
  const columns = [
    { label: words.group, width: 75 },
    { label: words.amount, width: 25, isCentred: true },
  ];
  return [
    heading(words.published),
    paragraph(words.publishedCount(entries.length, parts.join('; '))),
    paragraph(words.countTable, { italics: true }),
    dataTable(columns, rows),
    paragraph(words.severalNote, { italics: true }),
  ];
}

function works({ events, works: { document, publication, media } }: Report): Block[] {
  const counts = [events, document, publication, media].map(({ length }) => length);
  const [a = 0, b = 0, c = 0, d = 0] = counts;
  return [heading(words.works), paragraph(words.worksCount(a, b, c, d))];
}

function translationsAndShares({ entries, translations, shares }: Report): Block[] {
  const { translated, behind, untranslated } = translations;
  const { taken, feeds, calendars, openData } = shares;
  return [
    heading(words.translations),
    paragraph(words.translationCount(translated + behind, entries.length, behind, untranslated)),
    heading(words.shares),
    paragraph(words.taken(taken.length, partners(taken.map(({ from }) => from)))),
    paragraph(words.given(feeds, calendars, openData.vi, openData.en)),
    paragraph(words.noTracking),
  ];
}

function partners(names: readonly Both[]): string {
  return [...new Set(names.map(({ vi }) => vi))].join('; ');
}

function plansCompared({ plans, portal }: Report): Block[] {
  if (plans.length === 0) return [paragraph(words.noPlans)];
  const day = formatDay(portal.today, 'vi');
  return plans.flatMap((tracked, index) => [
    paragraph(words.planCount(index + 1, tracked.plan.title.vi, countsIn(tracked), day)),
    planTable(tracked),
  ]);
}

function countsIn(tracked: TrackedPlan): string {
  const { served, partly, missing } = countStates(tracked);
  const total = tracked.requirements.length;
  return wordsFor('vi').report.planCount(total, served, partly, missing);
}

function planTable(tracked: TrackedPlan): Table {
  const columns = [
    { label: words.order, width: 8, isCentred: true },
    { label: words.requirement, width: 40 },
    { label: words.status, width: 14, isCentred: true },
    { label: words.means, width: 38 },
  ];
  const { place } = wordsFor('vi').plans;
  const rows = requirementRows(tracked, 'vi').map(([, at, asks, state, means], index) => [
    index + 1,
    [asks, place(at)] as const,
    state,
    means,
  ]);
  return dataTable(columns, rows);
}

function leftToTheOffice(): Block[] {
  return [
    heading(words.assessment),
    heading(words.strengths),
    paragraph(words.blank),
    heading(words.shortcomings),
    paragraph(words.blank),
    heading(words.outlook),
    paragraph(words.blank),
  ];
}
