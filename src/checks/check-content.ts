import { cardFindings } from '../cards/card-findings.ts';
import { readCardFaces } from '../cards/faces.ts';
import { planCards } from '../cards/plan-cards.ts';
import { inReadingOrder, type Finding } from '../domain/finding.ts';
import { buildPortal, type Building } from '../portal/build-portal.ts';
import { openKeep } from '../reading/keep.ts';
import { readAhead } from '../reading/read-ahead.ts';
import { readEdition } from '../reading/read-edition.ts';

/** All findings on the content of these editions. */
export async function checkContent(
  root: string,
  ids: readonly string[],
  now: Date,
): Promise<Finding[]> {
  const faces = readCardFaces();
  const found = (await buildPortals(root, ids, now)).flatMap(({ portal, findings }) => [
    ...findings,
    ...cardFindings(planCards(portal), faces),
  ]);
  return inReadingOrder(withoutRepeats(found));
}

/** These editions as they would be published. What was read before is kept in .cache/. */
export async function buildPortals(
  root: string,
  ids: readonly string[],
  now: Date,
): Promise<Building[]> {
  const keep = openKeep(root);
  if (keep.isEmpty) await readAhead(root, ids, keep);
  const buildings: Building[] = [];
  for (const id of ids) buildings.push(buildPortal(await readEdition(root, id, keep), { now }));
  await keep.save();
  return buildings;
}

/** Shared content is read once for each edition; its findings are said once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
}
