import { describe, expect, it } from 'vitest';
import { aBuilding } from '../../testing/a-portal.ts';
import { anEdition } from '../../testing/an-edition.ts';
import type { EntryDraft } from '../../testing/an-entry.ts';

const edition = anEdition({
  sections: ['news', 'about'],
  menu: ['news', 'about'],
  leaveOut: ['bo'],
});
const OTHERS: readonly EntryDraft[] = [
  { id: 'dau-tu', kind: 'investment' },
  { id: 'bo', kind: 'explainer' },
];

describe('links to what an edition has chosen not to publish', () => {
  it.each(['entry:dau-tu', 'entry:bo#de-muc', 'section:investment'])(
    'are no mistake in a text that many editions share: %s',
    (href) => {
      const [vi, en] = [{ body: `[Xem](${href})` }, { body: `[See](${href})` }];
      expect(rules({ id: 'chung', kind: 'explainer', vi, en })).toEqual([]);
    },
  );

  it('are no mistake among what to read next', () => {
    expect(rules({ id: 'chung', kind: 'explainer', shared: { related: ['dau-tu'] } })).toEqual([]);
  });

  it.each([
    ['entry:dau-tu', 'link-to-draft'],
    ['section:investment', 'link-nowhere'],
  ])('are one in the edition’s own text: %s', (href, rule) => {
    expect(rules({ id: 'tin', vi: { body: `[Xem](${href})` } })).toEqual([rule]);
  });

  it('are one where nothing of that name is there at all', () => {
    const draft = {
      id: 'chung',
      kind: 'explainer',
      vi: { body: '[Xem](entry:khong-co)' },
    } as const;
    expect(rules(draft)).toEqual(['link-nowhere']);
  });
});

function rules(draft: EntryDraft): string[] {
  const { findings } = aBuilding({ edition, entries: [draft, ...OTHERS] });
  return findings.map(({ rule }) => rule);
}
