import { sectionOfKind } from '../../domain/section.ts';
import type { PartnerItem, Said } from '../partner-item.ts';
import type { TakenEntry } from './known.ts';
import type { Planning } from './planning.ts';

/** The entry that was taken from this item: only a partner's own entries are changed by what it says. */
export function formerOf(
  item: PartnerItem,
  { known, partner }: Pick<Planning, 'known' | 'partner'>,
): TakenEntry | undefined {
  const former = [item.id, ...urlsOf(item)].map((name) => known.takenAs.get(name)).find(Boolean);
  return former && isSaidBy(partner, former.from) ? former : undefined;
}

export function isSaidBy(partner: Said, { name }: TakenEntry['from']): boolean {
  return JSON.stringify(name) === JSON.stringify(partner);
}

/** Not wanted here: by kind, by the edition's own word, or because an editor has deleted it. */
export function isDeclined(
  item: PartnerItem,
  { setting, deleted, manuscript }: Pick<Planning, 'setting' | 'deleted' | 'manuscript'>,
): boolean {
  const { kinds, leaveOut } = setting;
  return (
    item.kind === 'page' ||
    (kinds.length > 0 && !kinds.includes(item.kind)) ||
    !manuscript.edition.sections.includes(sectionOfKind(item.kind)) ||
    [item.id, ...urlsOf(item)].some((name) => leaveOut.includes(name)) ||
    deleted.has(item.id)
  );
}

/** Our own entry, come back by way of a partner that took it from us. */
export function isOurs(
  { upstream, texts }: PartnerItem,
  { manuscript }: Pick<Planning, 'manuscript'>,
): boolean {
  const { site, base } = manuscript.edition;
  const home = new URL(base, site).href;
  return [...(upstream?.urls ?? []), ...urlsOf({ texts })].some((url) => url.startsWith(home));
}

/** Taken from another partner before, or shared by all portals like this. */
export function isKnown(item: PartnerItem, { known }: Pick<Planning, 'known'>): boolean {
  if (item.sharedAs !== undefined && known.shared.has(item.sharedAs)) return true;
  const { id, urls } = item.upstream ?? { id: item.id, urls: [] };
  return [item.id, id, ...urlsOf(item), ...urls].some((name) => known.takenAs.has(name));
}

export function urlsOf({ texts }: Pick<PartnerItem, 'texts'>): string[] {
  return [texts.vi, texts.en].flatMap((text) => (text ? [text.url] : []));
}
