import { finding, type Finding } from '../../domain/finding.ts';
import type { Text } from '../../reading/text.ts';
import type { Evidence } from './evidence.ts';

/** The page's own title is level 1, so a text begins at level 2 and never skips one. */
export function headingFindings({ manuscript }: Evidence): Finding[] {
  return manuscript.texts.flatMap(findingsOf);
}

function findingsOf({ file, outline }: Text): Finding[] {
  return outline.headings.flatMap(({ depth, text, line }, index) => {
    const before = outline.headings[index - 1]?.depth ?? 1;
    const wrong = depth === 1 || depth > before + 1;
    return wrong ? [finding('heading-order', { file, line }, { text, depth, before })] : [];
  });
}
