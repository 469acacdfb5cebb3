import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { editionSettings } from './src/build/edition-settings.ts';
import { freshPictures } from './src/build/fresh-pictures.ts';
import { lastBuild } from './src/build/last-build.ts';

// Wiring only. What an edition is, and where it lives, is data: content/editions/<id>/edition.yaml.
const { edition, site, base, outDir, cacheDir } = editionSettings(process.env);

export default defineConfig({
  site,
  base,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  integrations: [mdx(), lastBuild({ folder: outDir, base }), freshPictures(edition)],
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'iife' } },
  devToolbar: { enabled: false },
});
