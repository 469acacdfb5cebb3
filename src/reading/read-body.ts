import { finding, type Finding } from '../domain/finding.ts';
import { outlineOf, type Outline } from '../markdown/outline.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { slipsOf, type Slip } from '../markdown/slips.ts';
import { brokenBody } from './broken-body.ts';
import { componentFindings } from './component-findings.ts';

/** Shape: what is below the fields of a text. */
export function readBody(
  file: string,
  source: string,
): { outline?: Outline; findings: readonly Finding[] } {
  const parsed = parseBody(source);
  if (!parsed.ok) return { findings: [brokenBody(file, source, parsed)] };
  const outline = outlineOf(parsed.tree);
  const lines = source.split('\n');
  const underlined = outline.headings.filter(({ line }) => !(lines[line - 1] ?? '').includes('#'));
  const slips = slipsOf(parsed.tree).filter(({ line }) => !hasEscapes(lines[line - 1] ?? ''));
  // The parser adds a heading and links of its own, about which nothing can be done.
  const notes = slips.filter(({ is }) => is === 'footnote');
  if (notes.length > 0) return { findings: notes.map((slip) => slipFinding(file, slip)) };
  return {
    outline,
    findings: [
      ...outline.code.map(({ line, source: code }) =>
        finding('code-in-content', { file, line }, { code: code.slice(0, 60) }),
      ),
      ...outline.components.flatMap((use) => componentFindings(file, use)),
      ...underlined.map(({ line, text }) =>
        finding('heading-underlined', { file, line }, { sample: text }),
      ),
      ...slips.map((slip) => slipFinding(file, slip)),
    ],
  };
}

/** `\\*\\*`: whoever writes so wants the signs themselves, as partners' texts do. */
function hasEscapes(line: string): boolean {
  return /\\[#*|![\]()]/.test(line);
}

function slipFinding(file: string, { is, text, line }: Slip): Finding {
  const place = { file, line };
  const sample = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  switch (is) {
    case 'heading':
      return finding('heading-not-read', place, { sample, better: asHeading(sample) });
    case 'empty-heading':
      return finding('empty-heading', place, {});
    case 'list':
      return finding('list-not-read', place, { sample, better: `- ${sample.slice(1).trim()}` });
    case 'table':
      return finding('table-not-read', place, { sample });
    case 'link':
      return finding('link-not-read', place, { sample });
    case 'empty-link':
      return finding('link-without-words', place, { link: sample });
    case 'vague-link':
      return finding('vague-link', place, { text: sample });
    case 'footnote':
      return finding('footnote', place, { note: sample });
    case 'bold':
      return finding('bold-not-read', place, { sample });
  }
}

/** `##Lợi ích` → `## Lợi ích`; the page's own title is the only one of level 1. */
function asHeading(sample: string): string {
  return sample.replace(/^#+/, (signs) => `${signs.length === 1 ? '##' : signs} `);
}
