/** What may lie beside a text as a file to open or to hear. A page would escape every check, so no HTML. */
export const ATTACHED_FORMATS = ['pdf', 'docx', 'xlsx', 'epub', 'mp3'] as const;

export type AttachedFormat = (typeof ATTACHED_FORMATS)[number];

/** `to-gap.pdf` → `pdf`; nothing for a file that cannot be published. */
export function attachedFormat(file: string): AttachedFormat | undefined {
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return ATTACHED_FORMATS.find((format) => format === extension);
}
