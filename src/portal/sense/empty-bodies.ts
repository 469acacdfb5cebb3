import type { Kind } from '../../domain/kind.ts';
import { finding, type Finding } from '../../domain/finding.ts';
import type { Text } from '../../reading/text.ts';
import type { Evidence } from './evidence.ts';

/** Kinds whose fields say enough; a recording's words are asked for by a rule of their own. */
const MAY_BE_EMPTY: readonly Kind[] = ['event', 'document', 'media', 'publication'];

/** A page holds more than its title, in both languages. */
export function emptyBodyFindings({ pairs }: Evidence): Finding[] {
  return pairs.flatMap(({ original, translation }) => {
    if (!original?.shared || original.shared.draft) return [];
    // What is empty in the original is empty in the translation: one thing to write.
    if (isEmpty(original)) {
      return MAY_BE_EMPTY.includes(original.kind) ? [] : [findingOn(original)];
    }
    return translation && isEmpty(translation) ? [findingOn(translation)] : [];
  });
}

function isEmpty({ outline }: Text): boolean {
  return outline.paragraphs.length === 0;
}

function findingOn({ file, lines }: Text): Finding {
  return finding('empty-body', { file, line: lines['title'] }, {});
}
