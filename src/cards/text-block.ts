import type { Face } from './faces.ts';
import { textWidth } from './text-path.ts';

export interface BlockLimits {
  readonly size: number;
  readonly width: number;
  readonly lines: number;
}

export interface TextBlock {
  readonly size: number;
  readonly lines: readonly string[];
}

const STEP = 4;
const SMALLEST = 18;

/**
 * Breaks a text into lines that fit; shrinks it step by step rather than cut it. At the smallest
 * size it may take more lines than asked for.
 */
export function textBlock(face: Face, text: string, limits: BlockLimits): TextBlock {
  let size = limits.size;
  let lines = brokenLines(face, text, { size, width: limits.width });
  while (size - STEP >= SMALLEST && !fits(face, lines, size, limits)) {
    size -= STEP;
    lines = brokenLines(face, text, { size, width: limits.width });
  }
  return { size, lines: balanced(face, text, { size, width: limits.width }) };
}

interface Measure {
  readonly size: number;
  readonly width: number;
}

function fits(face: Face, lines: readonly string[], size: number, limits: BlockLimits): boolean {
  const widest = Math.max(...lines.map((line) => textWidth(face, line, size)));
  return lines.length <= limits.lines && widest <= limits.width;
}

/** As many words in each line as there is room for. No-break spaces hold words together. */
function brokenLines(face: Face, text: string, { size, width }: Measure): string[] {
  const lines: string[] = [];
  const words = text.trim().split(/[ \n\t]+/);
  for (const word of words) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line === undefined || textWidth(face, longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** The narrowest block of no more lines: no line is left with one short word. */
function balanced(face: Face, text: string, { size, width }: Measure): string[] {
  let lines = brokenLines(face, text, { size, width });
  for (let narrower = width - 10; narrower > width / 3; narrower -= 10) {
    const narrow = brokenLines(face, text, { size, width: narrower });
    const widest = Math.max(...narrow.map((line) => textWidth(face, line, size)));
    if (narrow.length > lines.length || widest > width) break;
    lines = narrow;
  }
  return lines;
}
