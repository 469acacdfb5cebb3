import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
  type Table,
} from 'docx';
import { officialReport as words } from '../locale/words/vi/official-report.ts';
import { startOf } from '../portal/moments.ts';
import type { Site } from '../presenting/page.ts';
import { withFixedTimes } from './fixed-times.ts';
import { appendices } from './official/appendices.ts';
import { reportBody } from './official/body.ts';
import { opening, signing } from './official/frame.ts';
import { FONT, SIZE } from './official/paragraphs.ts';
import { coreProperties } from './official/properties.ts';
import type { Report } from './report.ts';

/** The report in the form of Nghị định 30/2020/NĐ-CP, ready to sign once the dots are filled in. */
export async function printDocx(report: Report, site: Site): Promise<Uint8Array> {
  const main = [...opening(report), ...reportBody(report), ...signing()];
  const document = new Document({
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE.text, language: { value: 'vi-VN' } },
          // Without the rule LibreOffice takes the height as exact, and marks touch the line above.
          paragraph: { spacing: { line: 276, lineRule: 'auto' } },
        },
      },
    },
    sections: [main, ...appendices(report, site)].map(sectionOf),
  });
  const core = {
    path: 'docProps/core.xml',
    data: coreProperties({
      title: words.type,
      creator: report.portal.edition.publisher.vi,
      moment: startOf(report.portal.today),
    }),
  };
  return withFixedTimes(await Packer.toBuffer(document, undefined, [core]));
}

/** A4 with the decree's margins; the number stands above every page but the first. */
function sectionOf(children: readonly (Paragraph | Table)[]): ISectionOptions {
  // Rounded up: the decree’s smallest margin is 20 millimetres, and 19.99 is less.
  const mm = (wanted: number) => Math.ceil((wanted / 25.4) * 1440);
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: mm(210), height: mm(297) },
        margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10) },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
    children,
  };
}

function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.head });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
  });
}
