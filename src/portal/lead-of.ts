import type { SectionId } from '../domain/section.ts';
import type { Words } from '../locale/words.ts';

/** What a section holds, in one sentence. */
export function leadOf(
  section: SectionId,
  { sections }: Pick<Words, 'sections'>,
): string | undefined {
  const { [section as keyof typeof sections]: lead } = sections;
  return typeof lead === 'string' ? lead : undefined;
}
