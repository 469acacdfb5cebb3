import type { Place } from '../../domain/finding.ts';
import type { Text } from '../../reading/text.ts';

/** Where a field of a text stands. */
export function placeOf({ file, lines }: Pick<Text, 'file' | 'lines'>, field: string): Place {
  return { file, line: lines[field] };
}
