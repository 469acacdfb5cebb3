import { finding, type Finding } from '../domain/finding.ts';
import { frontMatterOf } from './front-matter.ts';

/**
 * A space that does not break, as Word makes it, where YAML has to find a space: before a field’s
 * name, around its colon, within a list, at the end. Within words it may stand.
 */
const IN_THE_WAY =
  /^[ \t-]*\u00A0|^[ \t-]*[\w-]+\u00A0*:\u00A0|^[ \t-]*[\w-]+\u00A0+:|:\s+[[{].*\u00A0|\u00A0\s*$/;

export function hardSpaceFindings(file: string, yaml: string): Finding[] {
  if (!yaml.includes('\u00A0')) return [];
  return yaml
    .split('\n')
    .flatMap((text, index) =>
      IN_THE_WAY.test(text) ? [finding('hard-space', { file, line: index + 1 }, {})] : [],
    );
}

/** The fields of a text, or a file of data, with plain spaces where they are needed. */
export function withoutHardSpaces(source: string, file: string): string {
  if (!source.includes('\u00A0')) return source;
  const length = file.endsWith('.mdx')
    ? (frontMatterOf(source)?.split('\n').length ?? 0)
    : Infinity;
  return source
    .split('\n')
    .map((text, index) =>
      index < length && IN_THE_WAY.test(text) ? text.replaceAll('\u00A0', ' ') : text,
    )
    .join('\n');
}
