import { finding, type Finding } from '../../domain/finding.ts';
import { NOTHING_BROUGHT, type Brought } from '../files/bring-files.ts';
import { canComplete, hasFiles } from '../files/usable-files.ts';
import { oneLine } from '../read/plain-words.ts';
import type { PartnerFeed, PartnerItem } from '../partner-item.ts';
import { draftEntry, type Draft } from './draft-entry.ts';
import type { TakenEntry } from './known.ts';
import { formerOf, isDeclined, isKnown, isOurs, isSaidBy, urlsOf } from './match-item.ts';
import { noteDraft, says } from './note-draft.ts';
import type { Planning } from './planning.ts';
import { versionOf } from './seal.ts';
import { inVietnamese } from './shared-fields.ts';

/** What became of an item. */
export type Outcome =
  | 'taken'
  | 'updated'
  | 'same'
  | 'edited'
  | 'duplicate'
  | 'declined'
  | 'withdrawn'
  | 'postponed'
  | 'refused';

export type Counts = Record<Outcome, number>;

export interface FeedPlan {
  readonly writes: readonly Draft[];
  readonly rewrites: readonly { readonly draft: Draft; readonly former: TakenEntry }[];
  /** Drafts whose original is gone. */
  readonly marks: readonly TakenEntry[];
  readonly counts: Counts;
  readonly findings: readonly Finding[];
}

/** What to do with everything a partner offers. Nothing is written here. */
export async function planFeed(
  { items, isComplete }: PartnerFeed,
  planning: Planning,
  onItem: (done: number) => Promise<void> | void = () => {},
): Promise<FeedPlan> {
  const plan = emptyPlan();
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    await onItem(index);
    if (seen.has(item.id)) plan.counts.duplicate += 1;
    else plan.counts[await planItem(item, planning, plan)] += 1;
    seen.add(item.id);
  }
  if (isComplete) planWithdrawals(seen, planning, plan);
  const leftOut = [...plan.writes, ...plan.rewrites.map(({ draft }) => draft)].flatMap(
    (draft) => draft.leftOut,
  );
  if (leftOut.length > 0) {
    const names = [...new Set(leftOut.map(oneLine))].sort().join(', ').slice(0, 300);
    const values = { partner: inVietnamese(planning.partner), names };
    plan.findings.push(finding('item-names-left-out', planning.place, values));
  }
  return plan;
}

interface GrowingPlan extends FeedPlan {
  readonly writes: Draft[];
  readonly rewrites: { draft: Draft; former: TakenEntry }[];
  readonly marks: TakenEntry[];
  readonly findings: Finding[];
}

function emptyPlan(): GrowingPlan {
  const counts: Counts = {
    taken: 0,
    updated: 0,
    same: 0,
    edited: 0,
    duplicate: 0,
    declined: 0,
    withdrawn: 0,
    postponed: 0,
    refused: 0,
  };
  return { writes: [], rewrites: [], marks: [], counts, findings: [] };
}

async function planItem(
  item: PartnerItem,
  planning: Planning,
  plan: GrowingPlan,
): Promise<Outcome> {
  const former = formerOf(item, planning);
  if (former) return await planUpdate(item, former, planning, plan);
  if (isDeclined(item, planning)) return 'declined';
  if (isOurs(item, planning) || isKnown(item, planning)) return 'duplicate';
  // Its words say whether it is here already, before anything is fetched for it.
  const inWords = drafted(item, planning, plan, NOTHING_BROUGHT);
  if (!inWords) return 'refused';
  if (says(inWords, planning.known)) return 'duplicate';
  if (hasFiles(item) && planning.bringer.isSpent()) return 'postponed';
  const draft = hasFiles(item) ? await draftedWithFiles(item, planning, plan) : inWords;
  if (!draft) return 'refused';
  plan.writes.push(draft);
  noteDraft(draft, planning.known);
  return 'taken';
}

async function planUpdate(
  item: PartnerItem,
  former: TakenEntry,
  planning: Planning,
  plan: GrowingPlan,
): Promise<Outcome> {
  const { from, folder, file, line, isUntouched } = former;
  const version = versionOf(item);
  const isChanged = version !== from.version || (from.withdrawn !== undefined && isUntouched);
  const isMissing = isUntouched && canComplete(item, from.notTaken ?? []);
  if (!isChanged && !isMissing) return 'same';
  if (!isUntouched) {
    const values = { partner: inVietnamese(planning.partner), url: urlsOf(item)[0] ?? '', version };
    plan.findings.push(finding('taken-changed-there', { file, line }, values));
    return 'edited';
  }
  if (hasFiles(item) && planning.bringer.isSpent()) return 'postponed';
  const draft = await draftedWithFiles(item, planning, plan, folder);
  if (!draft) return 'refused';
  if (!isChanged && draft.notTaken.length === from.notTaken?.length) return 'same';
  plan.rewrites.push({ draft, former });
  noteDraft(draft, planning.known);
  return 'updated';
}

/** Entries of this partner that it no longer offers. */
function planWithdrawals(
  offered: ReadonlySet<string>,
  { known, partner, today }: Planning,
  plan: GrowingPlan,
): void {
  for (const entry of known.taken) {
    const { from, file, line, isUntouched } = entry;
    if (!isSaidBy(partner, from) || offered.has(from.id) || from.withdrawn !== undefined) continue;
    plan.counts.withdrawn += 1;
    if (isUntouched) plan.marks.push(entry);
    const url = typeof from.url === 'string' ? from.url : from.url.vi;
    const values = { partner: inVietnamese(partner), url, day: today };
    plan.findings.push(finding('taken-withdrawn', { file, line }, values));
  }
}

/** With its pictures and attachments; what did not come is told. */
async function draftedWithFiles(
  item: PartnerItem,
  planning: Planning,
  plan: GrowingPlan,
  folder?: string,
): Promise<Draft | undefined> {
  const brought = await planning.bringer.bring(item, inVietnamese(planning.partner));
  plan.findings.push(...brought.refusals.map((refusal) => refusal(planning.place)));
  return drafted(item, planning, plan, brought, folder);
}

function drafted(
  item: PartnerItem,
  planning: Planning,
  plan: GrowingPlan,
  brought: Brought,
  folder?: string,
): Draft | undefined {
  const result = draftEntry(item, planning, brought, folder);
  if (result.ok) return result.draft;
  const title = (item.texts.vi ?? item.texts.en)?.title ?? item.id;
  const values = { item: title, partner: inVietnamese(planning.partner) };
  plan.findings.push(
    result.rule === 'item-body'
      ? finding('item-body', planning.place, values)
      : finding('item-incomplete', planning.place, { ...values, field: result.field }),
  );
  return undefined;
}
