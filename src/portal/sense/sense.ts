import type { Finding } from '../../domain/finding.ts';
import type { Manuscript } from '../../reading/manuscript.ts';
import type { Pair } from '../entries.ts';
import type { Portal } from '../portal.ts';
import type { Entry } from '../entry.ts';
import { addressFindings } from './addresses.ts';
import { answerFindings } from './answers.ts';
import { claimFindings } from './claims.ts';
import { dataNameFindings } from './data-names.ts';
import { documentFindings } from './documents.ts';
import { emptyBodyFindings } from './empty-bodies.ts';
import type { Evidence } from './evidence.ts';
import { futureFindings } from './future-days.ts';
import { gapsIn } from './gaps.ts';
import { attachmentFindings } from './attachments.ts';
import { headingFindings } from './headings.ts';
import { linkFindings } from './links.ts';
import { mediaFindings } from './media.ts';
import { nameFindings } from './names.ts';
import { parityFindings } from './parity.ts';
import { pictureFindings } from './pictures.ts';
import { quizFindings } from './quiz.ts';
import { readabilityFindings } from './readability.ts';
import { planFindings } from './plans.ts';
import { redirectFindings } from './redirects.ts';
import { sourceFindings } from './sources.ts';
import { timeFindings } from './times.ts';
import { toWriteFindings } from './to-write.ts';
import { translationFindings } from './translations.ts';

type Check = (evidence: Evidence) => Finding[];

/** Each looks at the whole portal for one sort of mistake. */
const CHECKS: readonly Check[] = [
  sourceFindings,
  translationFindings,
  toWriteFindings,
  emptyBodyFindings,
  headingFindings,
  readabilityFindings,
  addressFindings,
  claimFindings,
  timeFindings,
  futureFindings,
  pictureFindings,
  attachmentFindings,
  mediaFindings,
  documentFindings,
];

/** These compare with data, so they wait until it can be read. */
const CHECKS_WITH_DATA: readonly Check[] = [
  nameFindings,
  dataNameFindings,
  linkFindings,
  answerFindings,
  quizFindings,
  planFindings,
  redirectFindings,
];

export function senseFindings(
  portal: Portal,
  manuscript: Manuscript,
  pairs: readonly Pair[],
  all: readonly Entry[],
): Finding[] {
  const gaps = gapsIn(manuscript);
  const checks = gaps.data ? CHECKS : [...CHECKS, ...CHECKS_WITH_DATA];
  const evidence = { portal, manuscript, pairs, all, gaps };
  const found = checks.flatMap((check) => check(evidence));
  return [...found, ...parityFindings(evidence, [...manuscript.findings, ...found])];
}
