/** A card cannot be drawn because its typeface lacks a character. */
export class MissingGlyphError extends Error {
  override readonly name = 'MissingGlyphError';
  readonly character: string;
  readonly face: string;

  constructor(character: string, face: string) {
    super(
      `The typeface ${face} has no glyph for "${character}" (${codePointOf(character)}). ` +
        'Write the title or name without this character.',
    );
    this.character = character;
    this.face = face;
  }
}

function codePointOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
