import type { Finding } from '../../domain/finding.ts';
import type { Manuscript } from '../../reading/manuscript.ts';
import type { Pair } from '../entries.ts';
import type { Entry, Portal } from '../portal.ts';
import { addressFindings } from './addresses.ts';
import { headingFindings } from './headings.ts';
import { linkFindings } from './links.ts';
import { nameFindings } from './names.ts';
import { pictureFindings } from './pictures.ts';
import { redirectFindings } from './redirects.ts';
import { sourceFindings } from './sources.ts';
import { timeFindings } from './times.ts';
import { translationFindings } from './translations.ts';

/** All that a rule may look at. */
export interface Evidence {
  readonly portal: Portal;
  readonly manuscript: Manuscript;
  readonly pairs: readonly Pair[];
  /** Every entry, drafts and scheduled ones included. */
  readonly all: readonly Entry[];
}

/** Each looks at the whole portal for one sort of mistake. */
const CHECKS: readonly ((evidence: Evidence) => Finding[])[] = [
  nameFindings,
  sourceFindings,
  translationFindings,
  headingFindings,
  linkFindings,
  addressFindings,
  redirectFindings,
  timeFindings,
  pictureFindings,
];

export function senseFindings(
  portal: Portal,
  manuscript: Manuscript,
  pairs: readonly Pair[],
  all: readonly Entry[],
): Finding[] {
  return CHECKS.flatMap((check) => check({ portal, manuscript, pairs, all }));
}
