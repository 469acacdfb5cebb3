import type { PathCommand } from 'opentype.js/dist/opentype.mjs';
import { tenth } from '../motifs/svg-number.ts';
import { drawnFor, type Face } from './faces.ts';
import { MissingGlyphError } from './missing-glyph.ts';

// Texts become outlines: a rasteriser would otherwise take whatever font its machine has, and
// with it lose stacked Vietnamese marks.

/** The outline of one line of text, its baseline beginning at x, y. */
export function textPath(face: Face, text: string, at: { x: number; y: number; size: number }) {
  return placedGlyphs(face, text)
    .map(({ glyph, start }) => {
      const x = at.x + (start * at.size) / face.font.unitsPerEm;
      return glyph.getPath(x, at.y, at.size).commands.map(printed).join('');
    })
    .join('');
}

export function textWidth(face: Face, text: string, size: number): number {
  const last = placedGlyphs(face, text).at(-1);
  if (last === undefined) return 0;
  return ((last.start + last.glyph.advanceWidth) * size) / face.font.unitsPerEm;
}

/** One glyph per character, kerned; positions in units of the font. */
function placedGlyphs(face: Face, text: string) {
  let start = 0;
  // Composed characters (NFC), so that the font’s own stacked marks are used.
  const glyphs = [...text.normalize('NFC')].map((character) => glyphOf(face, character));
  return glyphs.map((glyph, index) => {
    const before = glyphs[index - 1];
    if (before !== undefined) {
      start += before.advanceWidth + face.font.getKerningValue(before, glyph);
    }
    return { glyph, start };
  });
}

function glyphOf({ font, name }: Face, written: string) {
  const character = drawnFor(written);
  if (font.charToGlyphIndex(character) === 0) throw new MissingGlyphError(character, name);
  return font.charToGlyph(character);
}

// Printed here because toPathData of opentype.js 2.0.0 writes NaN for numbers just above a whole
// one (28.00000000000003), and a rasteriser stops drawing there.
function printed(command: PathCommand): string {
  return command.type + pointsOf(command).map(tenth).join(' ');
}

function pointsOf(command: PathCommand): number[] {
  switch (command.type) {
    case 'Z':
      return [];
    case 'Q':
      return [command.x1, command.y1, command.x, command.y];
    case 'C':
      return [command.x1, command.y1, command.x2, command.y2, command.x, command.y];
    default:
      return [command.x, command.y];
  }
}
