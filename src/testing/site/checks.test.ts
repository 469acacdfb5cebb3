import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from '../../checks/site/built-site.ts';
import { checkBudgets, printWeights } from '../../checks/site/budgets.ts';
import { CHECKS } from '../../checks/site/checks.ts';
import { printFindings } from '../../checks/print-findings.ts';
import { makeResolver } from '../../checks/site/resolve-reference.ts';
import { builtSites, factsOf } from './built-sites.ts';

describe.each(builtSites())('$edition at $base', (built) => {
  let site: BuiltSite;
  beforeAll(() => {
    site = factsOf(built);
  });

  it('has pages in it', () => {
    expect(site.pages.size).toBeGreaterThan(1);
  });

  it.each(CHECKS.map((check) => [check.name, check] as const))('keeps to: %s', (_, check) => {
    const findings = check.find(site, makeResolver(site));
    expect(printFindings(findings, 'text', { locale: 'en' })).toBe('');
  });

  it('keeps within its budgets', { timeout: 120_000 }, () => {
    const { findings, worst } = checkBudgets(site);
    expect(printFindings(findings, 'text', { locale: 'en' }), printWeights(worst)).toBe('');
  });
});
