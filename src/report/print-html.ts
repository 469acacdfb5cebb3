import { formatDay } from '../locale/format.ts';
import type { Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import { markup, type Markup } from '../paper/markup.ts';
import { paperPage, type PaperSection } from '../paper/page.ts';
import { barTable, columnPlot } from '../paper/plots.ts';
import { paperTable, type Table } from '../paper/table.ts';
import { countStates } from '../portal/plan-tracker.ts';
import type { Site } from '../presenting/page.ts';
import { DIMENSIONS, WORKS, type Report } from './report.ts';
import { eventRow, itemRow, requirementRows, workRow, type ItemRow } from './rows.ts';
import { shareRows } from './share-rows.ts';

/** One page with everything, to read, print and send. */
export function printHtml(report: Report, site: Site, locale: Locale): Promise<Uint8Array> {
  const { report: words } = wordsFor(locale);
  const { edition } = report.portal;
  const { from, to } = report.period;
  const page = paperPage({
    locale,
    title: words.title,
    lead: words.lead(
      `${edition.name[locale]}, ${edition.unit[locale]}`,
      formatDay(from, locale),
      formatDay(to, locale),
    ),
    sections: [
      figureSection(report, locale),
      ...planSections(report, locale),
      shareSection(report, locale),
      listSection('events', words.events, eventTable(report, locale), locale),
      listSection('works', words.works, workTable(report, locale), locale),
      listSection('items', words.items, itemList(report, site, locale), locale),
    ],
  });
  return Promise.resolve(Buffer.from(page, 'utf8'));
}

function figureSection({ entries, counts }: Report, locale: Locale): PaperSection {
  const words = wordsFor(locale);
  const heads = [words.counts.what, words.counts.number] as const;
  const months = counts.month.map(({ id, count }) => ({
    label: `${id.slice(5)}/${id.slice(0, 4)}`,
    count,
  }));
  return {
    id: 'figures',
    title: `${words.report.published}: ${entries.length}`,
    inside: [
      columnPlot({ caption: words.counts.month, bars: months }),
      ...DIMENSIONS.map((dimension) =>
        barTable({
          caption: words.counts[dimension],
          heads,
          bars: counts[dimension].map(({ name, count }) => ({ label: name[locale], count })),
        }),
      ),
      markup`<p>${words.report.severalNote}</p>`,
    ],
  };
}

function planSections({ plans, portal }: Report, locale: Locale): PaperSection[] {
  const { report: words } = wordsFor(locale);
  const labels = [words.code, words.part, words.requirement, words.status, words.means];
  return plans.map((tracked) => {
    const { served, partly, missing } = countStates(tracked);
    const title = tracked.plan.title[locale];
    const total = tracked.requirements.length;
    const table = {
      caption: title,
      columns: labels.map((label) => ({ label })),
      rows: requirementRows(tracked, locale),
    };
    return {
      id: `plan-${tracked.plan.id}`,
      title: `${words.plans}: ${title}`,
      inside: [
        markup`<p>${words.planCount(total, served, partly, missing)} ${words.planDay(formatDay(portal.today, locale))}</p>`,
        paperTable(table),
      ],
    };
  });
}

function shareSection(report: Report, locale: Locale): PaperSection {
  const { report: words, counts } = wordsFor(locale);
  const { translated, behind, untranslated } = report.translations;
  const table = (caption: string, rows: Table['rows']): Markup =>
    paperTable({
      caption,
      columns: [{ label: counts.what }, { label: words.amount, isNumber: true }],
      rows,
    });
  return {
    id: 'shares',
    title: `${words.translations}; ${words.shares}`,
    inside: [
      table(words.translations, [
        [words.translated, translated],
        [words.behind, behind],
        [words.untranslated, untranslated],
      ]),
      table(words.shares, shareRows(report, locale)),
      markup`<p>${words.noTracking}</p>`,
    ],
  };
}

function listSection(id: string, title: string, table: Table, locale: Locale): PaperSection {
  const inside =
    table.rows.length === 0 ? markup`<p>${wordsFor(locale).report.none}</p>` : paperTable(table);
  return { id, title: `${title} (${table.rows.length})`, inside };
}

function eventTable({ events }: Report, locale: Locale): Table {
  const { report: words } = wordsFor(locale);
  return {
    caption: words.events,
    columns: [words.time, words.name, words.status].map((label) => ({ label })),
    rows: events.map((event) => eventRow(event, locale)),
  };
}

function workTable({ works }: Report, locale: Locale): Table {
  const { report: words } = wordsFor(locale);
  return {
    caption: words.works,
    columns: [words.day, words.name, words.kind, words.note].map((label) => ({ label })),
    rows: WORKS.flatMap((work) => works[work]).map((entry) => workRow(entry, locale)),
  };
}

function itemList({ entries, portal }: Report, site: Site, locale: Locale): Table {
  const { report: words } = wordsFor(locale);
  return {
    caption: words.items,
    columns: [words.day, words.name, words.section].map((label) => ({ label })),
    rows: entries.map((entry) => {
      const row = itemRow(entry, { portal, site, locale });
      return [formatDay(row.day, locale), linkTo(row, locale), row.section];
    }),
  };
}

/** In the reader's language where there is one, else in the other. */
function linkTo({ titles, addresses }: ItemRow, locale: Locale): Markup {
  const other = locale === 'vi' ? 'en' : 'vi';
  const shown = titles[locale] === '' ? other : locale;
  return markup`<a href="${addresses[shown]}" lang="${shown}">${titles[shown]}</a>`;
}
