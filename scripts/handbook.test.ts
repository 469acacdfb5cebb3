import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesPage } from '../src/checks/rules-page.ts';
import { RULES } from '../src/domain/rules/rules.ts';
import { SITE_RULES } from '../src/domain/rules/site-rules.ts';
import { fieldsPage } from '../src/drafting/fields-page.ts';

describe('the handbook', () => {
  it.each([
    ['content/cac-truong.md', fieldsPage()],
    ['content/phat-hien.md', rulesPage()],
  ])('%s is what npm run handbook writes', (file, page) => {
    expect(readFileSync(file, 'utf8')).toBe(page);
  });

  it('explains every rule about the content', () => {
    const page = rulesPage();
    const missing = Object.keys(RULES).filter(
      (name) =>
        !(name in SITE_RULES) &&
        !page.includes(`### ${name}\n`) &&
        !page.includes(`| \`${name}\` |`),
    );
    expect(missing).toEqual([]);
  });
});
