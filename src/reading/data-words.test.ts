import { describe, expect, it } from 'vitest';
import { checkContent, contentFiles, EDITION_FILE } from '../testing/content-folder.ts';
import { spoil } from '../testing/fixture-site.ts';

const FACTS = 'content/facts.yaml';
const GLOSSARY = 'content/glossary.yaml';
const good = contentFiles({});

describe('the words of data', () => {
  it.each([
    ['avoided-term', FACTS, /en: /, 'en: Propaganda of '],
    ['avoided-term', EDITION_FILE, /en: /, 'en: Propaganda of '],
    ['untranslated', EDITION_FILE, /en: .*/, 'en: Chuyên mục này dành cho mọi người'],
    ['untranslated', FACTS, /vi: .*/, 'vi: The number of members of the organisation'],
  ])('have the finding %s in %s', async (rule, file, from, to) => {
    const before = good[file]?.toString() ?? '';
    const line = before.slice(0, before.search(from)).split('\n').length;
    const found = await checkContent({ ...good, [file]: before.replace(from, to) });
    expect(found.map((each) => [each.rule, each.file, each.line])).toEqual([[rule, file, line]]);
  });

  it('leave official names as they are', async () => {
    const named = spoil(good, GLOSSARY, '  means:', '  # tên\n  means:');
    const text = named[GLOSSARY]?.toString().replace(/(full:\s+vi: .*\s+en: )/, '$1Propaganda ');
    expect(await checkContent({ ...named, [GLOSSARY]: text ?? '' })).toEqual([]);
  });
});
