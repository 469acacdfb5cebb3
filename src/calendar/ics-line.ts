/**
 * Calendars are written here and not by the package `ical-generator` (11): without a further library
 * of time zones it writes times by the clock of the building machine, puts DTSTAMP in local time,
 * has no VTIMEZONE, and leaves the commas and semicolons of a calendar's name as they are.
 */
const LONGEST = 75;
/** A letter with its marks. `Intl.Segmenter` knows more kinds, and takes ten times as long. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gsu;

/** One property whose value is words. */
export function textLine(name: string, text: string): string {
  return contentLine(name, escapeText(text));
}

/** One property as it stands in the file: folded, and ended as RFC 5545 wants. */
export function contentLine(name: string, value: string): string {
  return `${fold(`${name}:${value}`)}\r\n`;
}

/** Several values of words in one property. */
export function listLine(name: string, texts: readonly string[]): string {
  return texts.length > 0 ? contentLine(name, texts.map(escapeText).join(',')) : '';
}

function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\n\t\P{Cc}]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** No line is longer than 75 octets, and no letter is cut, nor parted from its marks. */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST) return line;
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const piece of piecesOf(line)) {
    const octets = Buffer.byteLength(piece);
    // The space that begins a continued line counts.
    if (length + octets > LONGEST) {
      lines.push(current);
      current = ' ';
      length = 1;
    }
    current += piece;
    length += octets;
  }
  return [...lines, current].join('\r\n');
}

/** A heap of marks longer than a line falls apart into code points. */
function piecesOf(line: string): string[] {
  const letters = line.match(LETTER) ?? [];
  return letters.flatMap((letter) =>
    letter.length > 1 && Buffer.byteLength(letter) >= LONGEST ? [...letter] : [letter],
  );
}
