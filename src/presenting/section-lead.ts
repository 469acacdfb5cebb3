import type { SectionId } from '../domain/section.ts';
import type { Page } from './page.ts';

/** The sentence under a section's title; on later pages and filtered lists the title is enough. */
export function sectionLead({ route, words }: Page, section: SectionId): string | undefined {
  const whole = route.subject === `section:${section}`;
  const { [section as keyof typeof words.sections]: lead } = words.sections;
  return whole && typeof lead === 'string' ? lead : undefined;
}
