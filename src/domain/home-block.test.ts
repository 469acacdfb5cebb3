import { describe, expect, it } from 'vitest';
import { checkContent, contentFiles, EDITION_FILE } from '../testing/content-folder.ts';
import { EDITION_FIELDS } from '../testing/an-edition.ts';
import { spoil } from '../testing/fixture-site.ts';
import { editionSchema } from './edition.ts';
import { USUAL_HOME } from './home-block.ts';

describe('the parts of the home page', () => {
  it('come in their usual order where an edition says nothing', () => {
    expect(editionSchema.parse(EDITION_FIELDS).home).toEqual(USUAL_HOME);
  });

  it('come in the order an edition gives', () => {
    const home = ['lessons', 'quiz', 'latest'];
    expect(editionSchema.parse({ ...EDITION_FIELDS, home }).home).toEqual(home);
  });

  it.each([
    ['twice', 'home: [latest, latest]', 'named-twice'],
    ['by a name there is not', 'home: [lastest]', 'unknown-value'],
  ])('are not to be named %s', async (_, line, rule) => {
    const files = spoil(contentFiles({}), EDITION_FILE, 'plans: []', `plans: []\n${line}`);
    const [found] = await checkContent(files);
    expect([found?.rule, found?.file]).toEqual([rule, EDITION_FILE]);
  });
});
