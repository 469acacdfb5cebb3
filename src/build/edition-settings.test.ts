import { expect, it } from 'vitest';
import { contentFiles } from '../testing/content-folder.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { editionSettings } from './edition-settings.ts';

it('builds an edition for its own address, into a folder of its own', async () => {
  using folder = tempFolder(contentFiles());
  expect(await editionSettings({}, folder.path)).toEqual({
    edition: 'vi-du',
    site: 'https://vi-du.gov.vn',
    base: '/asean/',
    outDir: 'dist/vi-du',
    cacheDir: '.cache/astro/vi-du',
  });
});

it('builds it elsewhere when told so, with a store that no other build shares', async () => {
  using folder = tempFolder(contentFiles());
  const env = { SITE_URL: 'https://thu.vn', BASE_PATH: 'thu', OUT_DIR: 'dist/thu' };
  expect(await editionSettings(env, folder.path)).toMatchObject({
    site: 'https://thu.vn',
    base: '/thu/',
    outDir: 'dist/thu',
    cacheDir: '.cache/astro/thu',
  });
});
