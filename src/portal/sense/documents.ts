import { DOCUMENT_GAPS } from '../../domain/entry/office-kinds.ts';
import { finding, type Finding } from '../../domain/finding.ts';
import type { Evidence } from './sense.ts';

/** A document has its six fields, or says which of them nobody knows. */
export function documentFindings({ manuscript }: Evidence): Finding[] {
  return manuscript.texts.flatMap(({ shared, file, lines }) => {
    if (shared?.kind !== 'document') return [];
    const { notKnown } = shared;
    return DOCUMENT_GAPS.filter(
      (field) => shared[field] === undefined && !notKnown.includes(field),
    ).map((field) => finding('document-incomplete', { file, line: lines['issued'] }, { field }));
  });
}
