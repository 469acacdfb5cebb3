import type { SectionId } from '../domain/section.ts';
import { leadOf } from '../portal/lead-of.ts';
import type { Page } from './page.ts';

/** The sentence under a section's title; on later pages and filtered lists the title is enough. */
export function sectionLead({ route, words }: Page, section: SectionId): string | undefined {
  return route.subject === `section:${section}` ? leadOf(section, words) : undefined;
}
