import { readFileSync } from 'node:fs';
import { readSite } from '../../checks/site/read-site.ts';
import type { BuiltSite } from '../../checks/site/built-site.ts';

/** One built site that the suites of this folder look at. */
export interface TestSite {
  readonly edition: string;
  readonly base: string;
  readonly folder: string;
  readonly isRepeat: boolean;
}

/** Where the list of built sites is; `npm test` names the file it has just written. */
export const SITES_FILE = process.env['TEST_SITES'] ?? '.cache/test-sites/sites.json';

/** Every site once; the repeated build is for the comparison only. */
export function builtSites(): TestSite[] {
  return allBuilds().filter(({ isRepeat }) => !isRepeat);
}

/** One site of each edition: what does not depend on the base is looked at once. */
export function editionSites(): TestSite[] {
  const byEdition = Map.groupBy(builtSites(), ({ edition }) => edition);
  return [...byEdition.values()].flatMap((sites) => sites.slice(-1));
}

/** The same edition at the same base, built twice. */
export function repeatedBuilds(): { first: TestSite; second: TestSite }[] {
  return allBuilds().flatMap((second) => {
    const isSame = (site: TestSite) => site.edition === second.edition && site.base === second.base;
    const first = builtSites().find(isSame);
    return second.isRepeat && first !== undefined ? [{ first, second }] : [];
  });
}

/** Read once for all suites of a worker: a site has some 1,500 pages. */
export function factsOf({ folder, base }: TestSite): BuiltSite {
  const site = read.get(folder) ?? readSite(folder, base);
  read.set(folder, site);
  return site;
}

const read = new Map<string, BuiltSite>();

/** The first edition is looked at whole; of the others, which share its code, a sample will do. */
export function isFirstEdition({ edition }: TestSite): boolean {
  return builtSites()[0]?.edition === edition;
}

function allBuilds(): TestSite[] {
  try {
    return JSON.parse(readFileSync(SITES_FILE, 'utf8')) as TestSite[]; // Written by build-sites.ts.
  } catch (cause) {
    throw new Error(
      'Chưa có trang nào được dựng để kiểm thử. Hãy chạy "npm test", hoặc "node src/testing/site/build-sites.ts" trước.\n' +
        'No sites have been built for these tests. Run "npm test", or "node src/testing/site/build-sites.ts" first.',
      { cause },
    );
  }
}
