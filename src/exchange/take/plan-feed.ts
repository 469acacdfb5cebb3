import type { PartnerFeedSetting } from '../../domain/partner-feed.ts';
import { finding, type Finding, type Place } from '../../domain/finding.ts';
import { oneLine } from '../read/plain-words.ts';
import type { PartnerFeed, PartnerItem } from '../partner-item.ts';
import { draftEntry, type Draft, type Drafting } from './draft-entry.ts';
import type { TakenEntry } from './known.ts';
import { formerOf, isDeclined, isKnown, isOurs, isSaidBy, urlsOf } from './match-item.ts';
import { noteDraft, says } from './note-draft.ts';
import { versionOf } from './seal.ts';
import { inVietnamese } from './shared-fields.ts';

/** What became of an item. */
export type Outcome =
  'taken' | 'updated' | 'same' | 'edited' | 'duplicate' | 'declined' | 'withdrawn' | 'refused';

export type Counts = Record<Outcome, number>;

export interface FeedPlan {
  readonly writes: readonly Draft[];
  readonly rewrites: readonly { readonly draft: Draft; readonly former: TakenEntry }[];
  /** Drafts whose original is gone. */
  readonly marks: readonly TakenEntry[];
  readonly counts: Counts;
  readonly findings: readonly Finding[];
}

export interface Planning extends Drafting {
  readonly setting: Pick<PartnerFeedSetting, 'kinds' | 'leaveOut'>;
  /** Items that were written once, and that an editor has since deleted. */
  readonly deleted: ReadonlySet<string>;
  /** Where the feed is named. */
  readonly place: Place;
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
    else plan.counts[planItem(item, planning, plan)] += 1;
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
    refused: 0,
  };
  return { writes: [], rewrites: [], marks: [], counts, findings: [] };
}

function planItem(item: PartnerItem, planning: Planning, plan: GrowingPlan): Outcome {
  const former = formerOf(item, planning);
  if (former) return planUpdate(item, former, planning, plan);
  if (isDeclined(item, planning)) return 'declined';
  if (isOurs(item, planning) || isKnown(item, planning)) return 'duplicate';
  const draft = drafted(item, planning, plan);
  if (!draft) return 'refused';
  if (says(draft, planning.known)) return 'duplicate';
  plan.writes.push(draft);
  noteDraft(draft, planning.known);
  return 'taken';
}

function planUpdate(
  item: PartnerItem,
  former: TakenEntry,
  planning: Planning,
  plan: GrowingPlan,
): Outcome {
  const { from, folder, file, line } = former;
  const version = versionOf(item);
  const isBack = from.withdrawn !== undefined && former.isUntouched;
  if (version === from.version && !isBack) return 'same';
  if (!former.isUntouched) {
    const values = { partner: inVietnamese(planning.partner), url: urlsOf(item)[0] ?? '', version };
    plan.findings.push(finding('taken-changed-there', { file, line }, values));
    return 'edited';
  }
  const draft = drafted(item, planning, plan, folder);
  if (!draft) return 'refused';
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

function drafted(
  item: PartnerItem,
  planning: Planning,
  plan: GrowingPlan,
  folder?: string,
): Draft | undefined {
  const result = draftEntry(item, planning, folder);
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
