/** `node build-site.ts <edition> <base> <folder>`: one build, in a process of its own. */
import { buildEdition } from '../../build/build-edition.ts';

/** Fixed, so that nothing appears or expires between two runs of the tests. */
const BUILD_DATE = '2026-11-21';
const SITE = 'https://vi-du.gov.vn';

const [edition, base, outDir] = process.argv.slice(2);
if (edition === undefined || base === undefined || outDir === undefined) {
  throw new TypeError('Usage: node build-site.ts <edition> <base> <folder>');
}
await buildEdition({ edition, base, outDir, site: SITE, buildDate: BUILD_DATE });
