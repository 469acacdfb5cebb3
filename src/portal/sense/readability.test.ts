import { describe, expect, it } from 'vitest';
import { aBuilding } from '../../testing/a-portal.ts';

describe('the sentences of a text', () => {
  it.each([
    ['vi', words(24), words(24), words(24), undefined],
    ['vi', words(25), words(25), words(25), 'hard-to-read'],
    ['vi', words(41), words(10), words(10), undefined],
    ['vi', words(41), words(41), words(5), 'hard-to-read'],
    ['en', words(20), words(20), words(20), undefined],
    ['en', words(21), words(21), words(21), 'hard-to-read'],
    ['en', words(31), words(31), words(5), 'hard-to-read'],
    ['en', words(60), words(60), 'Not a sentence', undefined],
  ] as const)('in %s may be so long and no longer: case %#', (locale, one, two, three, rule) => {
    const body = [one, two, three].join('\n\n');
    const { findings } = aBuilding({ entries: [{ [locale]: { body } }] });
    const found = findings.filter((each) => each.rule === 'hard-to-read');
    expect(found.map((each) => each.rule)).toEqual(rule ? [rule] : []);
  });
});

function words(count: number): string {
  return `${Array.from({ length: count }, () => 'Chữ').join(' ')}.`;
}
