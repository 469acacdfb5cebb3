import type { Shared } from '../../domain/entry/entry.ts';
import { finding, type Finding } from '../../domain/finding.ts';
import type { Evidence } from './evidence.ts';

/** What only one entry of a portal can be: the main explainer of a pillar, the profile of a country. */
export function claimFindings({ all, manuscript }: Evidence): Finding[] {
  const { leaveOut } = manuscript.edition;
  const texts = new Map(manuscript.texts.map((text) => [text.file, text]));
  const first = new Map<string, string>();
  return all.flatMap(({ id, state, shared, folder, texts: own, original }) => {
    const claim = claimOf(shared);
    if (!claim || state === 'draft' || leaveOut.includes(id)) return [];
    const name = [shared.kind, claim.field, claim.value].join(' ');
    const other = first.get(name);
    first.set(name, other ?? folder);
    if (other === undefined) return [];
    const file = own[original]?.file ?? folder;
    const line = texts.get(file)?.lines[claim.field];
    return [finding('claimed-twice', { file, line }, { ...claim, other })];
  });
}

function claimOf(shared: Shared): { field: string; value: string } | undefined {
  switch (shared.kind) {
    case 'explainer':
      return shared.explains && { field: 'explains', value: shared.explains };
    case 'member':
      return { field: 'country', value: shared.country };
    case 'partner':
      return shared.country === undefined ? undefined : { field: 'country', value: shared.country };
    case 'page':
      return shared.role === 'other' ? undefined : { field: 'role', value: shared.role };
    default:
      return undefined;
  }
}
