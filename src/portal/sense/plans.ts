import type { Finding } from '../../domain/finding.ts';
import { GUIDES } from '../../domain/guide.ts';
import type { Means } from '../../domain/plan.ts';
import { SECTION_IDS } from '../../domain/section.ts';
import { PILLARS, type Vocabulary } from '../../domain/vocabulary.ts';
import type { Manuscript } from '../../reading/manuscript.ts';
import { PLAN_VIEWS } from '../plan-views.ts';
import { placeIn } from './data-place.ts';
import { namingFindings, VOCABULARY } from './names.ts';
import type { Evidence } from './evidence.ts';

const MEANS_FILE = 'content/plan-means.yaml';

/** What plans and their means name has to be there. */
export function planFindings({ manuscript }: Evidence): Finding[] {
  const pages = knownPages(manuscript.vocabulary);
  return [
    ...requirementFindings(manuscript),
    ...Object.entries(manuscript.means).flatMap(([id, means]) => [
      ...pageFindings(id, means, pages, manuscript),
      ...selectionFindings(id, means, manuscript),
    ]),
  ];
}

function requirementFindings(manuscript: Manuscript): Finding[] {
  const { plans, means } = manuscript;
  return plans.flatMap((plan) =>
    Object.entries(plan.requirements).flatMap(([id, { by }]) =>
      namingFindings({ field: 'by', names: by, known: means, where: MEANS_FILE }, (index) =>
        placeIn(manuscript, `content/plans/${plan.id}.yaml`, 'requirements', id, 'by', index),
      ),
    ),
  );
}

function pageFindings(
  id: string,
  { pages }: Means,
  known: Readonly<Record<string, true>>,
  manuscript: Manuscript,
): Finding[] {
  const where = 'sections, vocabulary.yaml';
  return namingFindings({ field: 'pages', names: pages, known, where }, (index) =>
    placeIn(manuscript, MEANS_FILE, id, 'pages', index),
  );
}

const LISTS = ['topics', 'audiences', 'forms', 'countries'] as const;

function selectionFindings(id: string, { entries }: Means, manuscript: Manuscript): Finding[] {
  return LISTS.flatMap((field) => {
    const known = manuscript.vocabulary[field];
    const names = entries?.[field] ?? [];
    return namingFindings({ field, names, known, where: VOCABULARY }, (index) =>
      placeIn(manuscript, MEANS_FILE, id, 'entries', field, index),
    );
  });
}

/** Pages that a portal may have; whether this one has them, the tracker finds out. */
function knownPages({ topics, audiences }: Vocabulary): Record<string, true> {
  const subjects = [
    'home',
    ...SECTION_IDS.map((section) => `section:${section}`),
    ...PLAN_VIEWS.map((view) => `view:${view}`),
    ...GUIDES.map((guide) => `guide:${guide}`),
    ...PILLARS.map((pillar) => `pillar:${pillar}`),
    ...Object.keys(topics).map((topic) => `topic:${topic}`),
    ...Object.keys(audiences).map((audience) => `audience:${audience}`),
  ];
  return Object.fromEntries(subjects.map((subject) => [subject, true]));
}
