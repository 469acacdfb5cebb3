import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Font, parse } from 'opentype.js/dist/opentype.mjs';

/** A typeface and the name it goes by in messages. */
export interface Face {
  readonly name: string;
  readonly font: Font;
}

export interface CardFaces {
  /** Titles. */
  readonly head: Face;
  /** Labels and names. */
  readonly strong: Face;
}

// The same subsets as the WOFF2 files of the pages, unpacked, because opentype.js reads no WOFF2.
// Found from the project’s root: once bundled, this module no longer lies beside them.
const FOLDER = 'src/cards/fonts';

export function readCardFaces(projectRoot = process.cwd()): CardFaces {
  return {
    head: readFace('Source Serif 4', join(projectRoot, FOLDER, 'source-serif-4-600.ttf')),
    strong: readFace('Be Vietnam Pro', join(projectRoot, FOLDER, 'be-vietnam-pro-600.ttf')),
  };
}

/** Whether a card can show the character. */
export function hasGlyph({ font }: Face, written: string): boolean {
  return font.charToGlyphIndex(drawnFor(written)) !== 0;
}

/** The subsets leave out the no-break space; browsers, too, draw it as a space. */
export function drawnFor(written: string): string {
  return written === '\u00a0' ? ' ' : written;
}

function readFace(name: string, path: string): Face {
  // A copy, because small files share one buffer and the parser wants one that begins with the font.
  return { name, font: parse(new Uint8Array(readFileSync(path)).buffer) };
}
