import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../checks/site/read-site.ts';
import { findInvalidHtml } from '../html-validity.ts';
import { editionSites, isFirstEdition } from './built-sites.ts';

/** Five milliseconds a page: every page of the first edition, and every fifth of the others. */
const SAMPLE = 5;

describe.each(editionSites())('the pages of $edition', (built) => {
  const { folder } = built;
  const isLookedAt = (index: number) => isFirstEdition(built) || index % SAMPLE === 0;

  it('are valid HTML', { timeout: 300_000 }, async () => {
    const pages = listFiles(folder)
      .filter((file) => file.endsWith('.html') && !isOneOfMany(file))
      .filter((_, index) => isLookedAt(index));
    expect(pages.length).toBeGreaterThan(0);
    const problems = await findInvalidHtml(pages.map((file) => path.join(folder, file)));
    const said = problems.map(({ file, line, rule, message }) => {
      return `${path.relative(folder, file)}:${line}  ${rule}  ${message}`;
    });
    expect(said.slice(0, 50)).toEqual([]);
  });
});

/** One function writes what others embed of an entry, and its own test looks at that. */
function isOneOfMany(file: string): boolean {
  return /^embed\/v\d+\/\w+\/entry\//.test(file);
}
