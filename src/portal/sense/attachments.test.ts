import { describe, expect, it } from 'vitest';
import { aBuilding } from '../../testing/a-portal.ts';
import { folderOf, type EntryDraft } from '../../testing/an-entry.ts';

const LEAFLET: EntryDraft = {
  kind: 'publication',
  shared: { type: 'leaflet', file: 'to-gap.pdf' },
};
const FOLDER = folderOf(LEAFLET);

function findingsWith(names: readonly string[], draft = LEAFLET) {
  const attachments = names.map((name) => ({ file: `${FOLDER}/${name}`, folder: FOLDER }));
  return aBuilding({ entries: [draft], attachments }).findings;
}

describe('attachmentFindings', () => {
  it('finds nothing wrong when the file lies beside the text', () => {
    const rules = findingsWith(['to-gap.pdf']).map(({ rule }) => rule);
    expect(rules).not.toContain('attachment-not-found');
    expect(rules).not.toContain('orphan-file');
  });

  it('names the file that is not there, and the one that may be meant', () => {
    const found = findingsWith(['to-gap-1.pdf']).find(
      ({ rule }) => rule === 'attachment-not-found',
    );
    expect(found?.values).toEqual({ file: 'to-gap.pdf', nearest: ' ("to-gap-1.pdf")' });
  });

  it('publishes no page that would escape the checks', () => {
    const draft = { ...LEAFLET, shared: { type: 'leaflet', file: 'to-gap.html' } };
    const rules = findingsWith(['to-gap.html'], draft).map(({ rule }) => rule);
    expect(rules).toContain('attachment-format');
  });
});
