import { AlignmentType, Paragraph, TextRun, type IParagraphOptions } from 'docx';

/** Sizes of Nghị định 30/2020/NĐ-CP, in half points: 14 for the text, 13 and 12 where it says so. */
export const SIZE = { text: 28, head: 26, bodies: 24, table: 24, receivers: 22 } as const;

export const FONT = 'Times New Roman';

/** One centimetre and a quarter, as most offices indent. */
const FIRST_LINE = 709;
/** Six points before a paragraph is the least the decree allows. */
const BEFORE = 120;

export interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
}

export function run(text: string, { bold = false, italics = false, size = SIZE.text }: Look = {}) {
  return new TextRun({ text, bold, italics, size, font: FONT });
}

/** A paragraph of the text: justified, its first line indented. */
export function paragraph(text: string, look: Look = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { before: BEFORE },
    children: [run(text, look)],
  });
}

/** The last paragraph, which the signature must not leave alone. */
export function lastParagraph(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { before: BEFORE, after: 240 },
    keepNext: true,
    children: [run(text)],
  });
}

/** A heading stays with what it heads. */
export function heading(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { before: BEFORE },
    keepNext: true,
    children: [run(text, { bold: true })],
  });
}

export function centred(text: string, look: Look = {}, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...more,
    alignment: AlignmentType.CENTER,
    children: [run(text, look)],
  });
}

/** The line drawn under a motto or a title: as wide as the room less these indents, in twips. */
export function rule(indent: number): Paragraph {
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 0, after: 0, line: 60, lineRule: 'exact' },
    border: { bottom: { style: 'single', size: 6, space: 0, color: '000000' } },
    children: [],
  });
}

export function empty(): Paragraph {
  return new Paragraph({ children: [] });
}
