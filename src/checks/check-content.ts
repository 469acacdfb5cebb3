import { cardFindings } from '../cards/card-findings.ts';
import { readCardFaces } from '../cards/faces.ts';
import { planCards } from '../cards/plan-cards.ts';
import { inReadingOrder, type Finding } from '../domain/finding.ts';
import { buildPortal } from '../portal/build-portal.ts';
import { openKeep } from '../reading/keep.ts';
import { readAhead } from '../reading/read-ahead.ts';
import { readEdition } from '../reading/read-edition.ts';

/** All findings on the content of these editions. What was read before is kept in .cache/. */
export async function checkContent(
  root: string,
  ids: readonly string[],
  now: Date,
): Promise<Finding[]> {
  const keep = openKeep(root);
  if (keep.isEmpty) await readAhead(root, ids, keep);
  const found: Finding[] = [];
  for (const id of ids) {
    const manuscript = await readEdition(root, id, keep);
    const { portal, findings } = buildPortal(manuscript, { now });
    found.push(...findings, ...cardFindings(planCards(portal), readCardFaces()));
  }
  await keep.save();
  return inReadingOrder(withoutRepeats(found));
}

/** Shared content is read once for each edition; its findings are said once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
}
