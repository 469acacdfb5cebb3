import { describe, expect, it } from 'vitest';
import { checkContent, contentFiles } from '../../testing/content-folder.ts';

const takenFrom = {
  name: 'Nơi chia sẻ',
  url: 'https://vi-du.gov.vn/vi/tin-tuc/mot/',
  id: 'mot',
  taken: '2026-11-01',
  version: 'aaaaaa',
  seal: 'bbbbbb',
};

describe('what a partner’s draft says', () => {
  it.each([
    [{ draft: true, takenFrom }, []],
    [{ takenFrom }, ['list-not-read', 'untranslated']],
    [{ draft: true }, ['list-not-read', 'untranslated']],
  ])('is judged when an editor has made it ours: %j', async (shared, rules) => {
    const body = '• Một.\n\nThe meeting spoke of trade between the states.';
    const found = await checkContent(contentFiles({ shared, vi: { body } }));
    expect(found.map(({ rule }) => rule).sort()).toEqual(rules);
  });
});
