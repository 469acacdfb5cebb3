import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sayFinding } from '../../domain/finding.ts';
import { fixturePage, fixtureSite, spoil } from '../../testing/fixture-site.ts';
import { tempFolder, type Files } from '../../testing/temp-folder.ts';
import { checkBudgets, printWeights } from './budgets.ts';
import { readSite } from './read-site.ts';

describe('checkBudgets', () => {
  it('is content with a light site, and still shows where the weight is', () => {
    const { findings, worst } = weigh(fixtureSite());
    expect(findings).toEqual([]);
    expect(worst.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['HTML', 'CSS', 'JavaScript', 'font']),
    );
  });

  it.each([
    ['HTML', spoil(fixtureSite(), 'vi/index.html', '</main>', `<p>${noise(15)}</p></main>`)],
    ['CSS', { ...fixtureSite(), 'style.css': `/* ${noise(11)} */` }],
    ['JavaScript', { ...fixtureSite(), 'reader.js': `// ${noise(4)}` }],
    ['font', { ...fixtureSite(), 'font.woff2': randomBytes(71 * 1024) }],
  ])('finds %s that is too heavy', (part, files) => {
    expect(weigh(files).findings.map(({ values }) => values['part'])).toEqual([part]);
  });

  it('counts what a script imports at once, and not what it imports later', () => {
    const heavy = { ...fixtureSite(), 'part.js': `// ${noise(4)}` };
    expect(weigh({ ...heavy, 'reader.js': 'import("./part.js")' }).findings).toEqual([]);
    expect(weigh({ ...heavy, 'reader.js': 'import{a}from"./part.js"' }).findings).toHaveLength(1);
  });

  it('lets the search page load more', () => {
    const page = { base: '/', path: 'vi/tim/', title: 'Tìm', template: 'search' };
    const html = fixturePage(page).replace('/reader.js', '/search.js');
    const files = { ...fixtureSite(), 'search.js': `// ${noise(9)}`, 'vi/tim/index.html': html };
    expect(weigh(files).findings).toEqual([]);
  });

  it('shows the ten that are closest to their budgets, the heaviest first', () => {
    const pages = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => {
        const main = `<p>${noise(index)}</p>`;
        const page = { base: '/', path: 'vi/x/', title: 'X', template: `t${index}`, main };
        return [`vi/${index}/index.html`, fixturePage(page)];
      }),
    );
    const { worst } = weigh({ ...fixtureSite(), ...pages });
    expect(worst).toHaveLength(10);
    expect(worst[0]?.page).toBe('vi/11/index.html');
  });

  it('says how much too heavy a page is in both languages', () => {
    const [found] = weigh({ ...fixtureSite(), 'font.woff2': randomBytes(80 * 1024) }).findings;
    if (found === undefined) throw new Error('Nothing was found.');
    expect(sayFinding(found, 'vi').what).toContain('80.0 kB sau khi nén; ngân sách là 70 kB');
    expect(sayFinding(found, 'en').what).toContain('80.0 kB compressed; the budget is 70 kB');
  });
});

describe('printWeights', () => {
  it('prints share, part, size and page', () => {
    const row = { page: 'vi/index.html', part: 'CSS', bytes: 5120, budget: 10240 } as const;
    expect(printWeights([row])).toBe('  50 %  CSS            5.0 kB  vi/index.html');
  });
});

/** Text that does not shrink: base64 of random bytes packs back to about their number. */
function noise(kilobytes: number): string {
  return randomBytes(kilobytes * 1024).toString('base64');
}

function weigh(files: Files) {
  using folder = tempFolder(files);
  return checkBudgets(readSite(folder.path, '/'));
}
