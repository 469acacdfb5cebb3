/** `node build-site.ts <edition> <base> <folder>`: one build, in a process of its own. */
import { buildEdition } from '../../build/build-edition.ts';
import { BUILD_DATE } from './build-date.ts';

const SITE = 'https://vi-du.gov.vn';

const [edition, base, outDir] = process.argv.slice(2);
if (edition === undefined || base === undefined || outDir === undefined) {
  throw new TypeError('Usage: node build-site.ts <edition> <base> <folder>');
}
await buildEdition({ edition, base, outDir, site: SITE, buildDate: BUILD_DATE });
