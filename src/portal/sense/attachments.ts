import { ATTACHED_FORMATS, attachedFormat } from '../../domain/attached-format.ts';
import { finding, type Finding } from '../../domain/finding.ts';
import type { Text } from '../../reading/text.ts';
import { attachedNames, pathBeside } from '../attached.ts';
import { suggestion } from './names.ts';
import type { Evidence } from './evidence.ts';

/** Files that entries offer are there, and are of a kind that can be published. */
export function attachmentFindings({ manuscript }: Evidence): Finding[] {
  return manuscript.texts.flatMap((text) =>
    text.shared
      ? attachedNames(text.shared).flatMap((name) => fileFindings(name, text, manuscript))
      : [],
  );
}

function fileFindings(
  name: string,
  { file, folder, lines }: Text,
  { attachments }: Evidence['manuscript'],
): Finding[] {
  const place = { file, line: lines['file'] ?? lines['files'] };
  const beside = attachments.filter((attachment) => attachment.folder === folder);
  if (!beside.some((attachment) => attachment.file === pathBeside(folder, name))) {
    const names = beside.map((attachment) => attachment.file.slice(folder.length + 1));
    return [
      finding('attachment-not-found', place, { file: name, nearest: suggestion(name, names) }),
    ];
  }
  const formats = ATTACHED_FORMATS.join(', ').toUpperCase();
  return attachedFormat(name) ? [] : [finding('attachment-format', place, { file: name, formats })];
}
