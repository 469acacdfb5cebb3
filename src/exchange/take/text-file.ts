import { Document, visit } from 'yaml';
import type { Fields } from './draft-fields.ts';

/** A text as it lies on disk: its fields, and its body. */
export function textFile(fields: Fields, body: string): string {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const document = new Document(Object.fromEntries(said), { aliasDuplicateObjects: false });
  visit(document, {
    // A title in curly quotes would look like one that was quoted with the wrong signs.
    Scalar(_, scalar) {
      if (/^[“”„‘’]/.test(String(scalar.value))) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  const yaml = document.toString({ lineWidth: 0 });
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}
