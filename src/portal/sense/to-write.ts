import { finding, type Finding } from '../../domain/finding.ts';
import { TO_WRITE } from '../../domain/to-write.ts';
import type { Text } from '../../reading/text.ts';
import type { Evidence } from './evidence.ts';

/** A draft may wait for words; what is published may not. */
export function toWriteFindings({ pairs }: Evidence): Finding[] {
  return pairs.flatMap(({ original, translation }) => {
    if (!original?.shared) return [];
    const isDraft = original.shared.draft;
    return [original, translation].flatMap((text) => (text ? findingsOf(text, isDraft) : []));
  });
}

function findingsOf({ file, locale, toWrite }: Text, isDraft: boolean): Finding[] {
  const [line] = toWrite;
  if (line === undefined) return [];
  const mark = TO_WRITE[locale];
  return isDraft
    ? [finding('draft-to-write', { file, line }, { count: toWrite.length, mark })]
    : toWrite.map((each) => finding('left-to-write', { file, line: each }, { mark }));
}
