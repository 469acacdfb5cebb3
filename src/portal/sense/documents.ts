import { DOCUMENT_GAPS } from '../../domain/entry/office-kinds.ts';
import type { SharedOf } from '../../domain/entry/entry.ts';
import { finding, type Finding } from '../../domain/finding.ts';
import type { Text } from '../../reading/text.ts';
import type { Evidence } from './evidence.ts';

/** A document has its six fields, or says which of them nobody knows, and what came in its place. */
export function documentFindings({ manuscript }: Evidence): Finding[] {
  return manuscript.texts.flatMap((text) =>
    text.shared?.kind === 'document' ? findingsOf(text, text.shared) : [],
  );
}

function findingsOf({ file, lines }: Text, document: SharedOf<'document'>): Finding[] {
  const { notKnown, status, replacedBy, draft } = document;
  const isGiven = (field: (typeof DOCUMENT_GAPS)[number]) => document[field] !== undefined;
  const missing = DOCUMENT_GAPS.filter((field) => !isGiven(field) && !notKnown.includes(field));
  return [
    ...missing.map((field) =>
      finding('document-incomplete', { file, line: lines['issued'] }, { field }),
    ),
    ...notKnown
      .filter(isGiven)
      .map((field) => finding('known-after-all', { file, line: lines['notKnown'] }, { field })),
    // What a partner's document was replaced by is an entry of theirs: to be found before publishing.
    ...(status === 'replaced' && replacedBy === undefined && !draft
      ? [finding('replacement-missing', { file, line: lines['status'] }, {})]
      : []),
  ];
}
