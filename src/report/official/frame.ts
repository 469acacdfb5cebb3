import { AlignmentType, Paragraph, type Table } from 'docx';
import { formatDay } from '../../locale/format.ts';
import { officialReport as words } from '../../locale/words/vi/official-report.ts';
import type { Report } from '../report.ts';
import { centred, empty, run, rule, SIZE } from './paragraphs.ts';
import { sideBySide } from './tables.ts';

/** State and motto, the bodies, number, place and day, type and subject. */
export function opening({ portal, period }: Report): (Paragraph | Table)[] {
  const { edition } = portal;
  const [from, to] = [formatDay(period.from, 'vi'), formatDay(period.to, 'vi')];
  return [
    sideBySide(bodies(edition.publisher.vi), stateAndDay(portal), 42),
    empty(),
    centred(words.type, { bold: true }),
    centred(words.subject(edition.name.vi, edition.unit.vi, from, to), { bold: true }),
    rule(3600),
    empty(),
    centred(words.to),
  ];
}

function bodies(publisher: string): Paragraph[] {
  return [
    centred(words.higherBody, { size: SIZE.bodies }),
    centred(publisher.toLocaleUpperCase('vi'), { size: SIZE.bodies, bold: true }),
    rule(1250),
    centred(words.number, { size: SIZE.head }, { spacing: { before: 120 } }),
  ];
}

function stateAndDay({ edition, provinces, today }: Report['portal']): Paragraph[] {
  const [first = ''] = edition.provinces;
  const place = provinces[first]?.name.vi ?? '……………';
  const day = words.placeAndDay(place, today.slice(0, 4));
  return [
    centred(words.state, { size: SIZE.bodies, bold: true }),
    centred(words.motto, { size: SIZE.head, bold: true }),
    rule(1060),
    centred(day, { size: SIZE.head, italics: true }, { spacing: { before: 120 } }),
  ];
}

/** Who receives it on the left, who signs it on the right. */
export function signing(): (Paragraph | Table)[] {
  const left = [
    new Paragraph({
      children: [run(words.receivers, { bold: true, italics: true, size: SIZE.table })],
    }),
    ...words.receiverLines.map(
      (line) => new Paragraph({ children: [run(line, { size: SIZE.receivers })] }),
    ),
  ];
  const right = [
    centred(words.signerOffice, { bold: true }),
    ...Array.from({ length: 4 }, empty),
    centred(words.signerName, { bold: true }),
  ];
  return [sideBySide(left, right, 50)];
}

/** The head of an appendix: its number, its title, and what it belongs to. */
export function appendixHead(number: string, title: string, { portal }: Report): Paragraph[] {
  const belongs = words.appendixOf(portal.edition.publisher.vi, portal.today.slice(0, 4));
  return [
    centred(words.appendix(number), { bold: true }),
    centred(title, { bold: true }),
    centred(belongs, { italics: true }),
    rule(3600),
    new Paragraph({ alignment: AlignmentType.CENTER, children: [] }),
  ];
}
