import { describe, expect, it } from 'vitest';
import type { Fact } from '../domain/fact.ts';
import { aPortal } from '../testing/a-portal.ts';
import { factAmount, factValue, nearness, said } from './fact-words.ts';

const FACTS: readonly [Partial<Fact>, vi: string, en: string][] = [
  [{ value: 98.6, unit: '%' }, '98,6%', '98.6%'],
  [{ value: 9888.91, unit: 'km²' }, '9.888,91 km²', '9,888.91 km²'],
  [{ value: 11 }, '11', '11'],
  [{ value: 0 }, '0', '0'],
  [{ value: -2.5, unit: '%' }, '-2,5%', '-2.5%'],
  [{ value: 12000, unit: 'ha', approximate: 'over' }, 'hơn 12.000 ha', 'over 12,000 ha'],
  [{ value: 5, approximate: 'about' }, 'khoảng 5', 'about 5'],
  [{ value: 5, approximate: 'nearly' }, 'gần 5', 'nearly 5'],
  [
    { value: 3, unit: { vi: 'triệu lượt', en: 'million visits' } },
    '3 triệu lượt',
    '3 million visits',
  ],
  [{ value: { vi: 'ba mươi', en: 'thirty' } }, 'ba mươi', 'thirty'],
  [{ value: '30–40' }, '30–40', '30–40'],
];

describe('factValue', () => {
  it.each(FACTS)('writes %o as %s and %s', (fact, vi, en) => {
    expect([written(fact, 'vi'), written(fact, 'en')]).toEqual([vi, en]);
  });

  it('never lets a line break between number and unit, but before them', () => {
    const fact = aFact({ value: 2, unit: 'ha', approximate: 'over' });
    expect(factValue(fact, 'vi')).toBe('hơn 2\u00a0ha');
  });

  it('can be had in its two parts', () => {
    const fact = aFact({ value: 2, unit: 'ha', approximate: 'over' });
    expect([nearness(fact, 'vi'), factAmount(fact, 'vi')]).toEqual(['hơn', '2\u00a0ha']);
    expect(nearness(aFact({ value: 2 }), 'vi')).toBeUndefined();
  });

  function written(fact: Partial<Fact>, locale: 'vi' | 'en'): string {
    return factValue(aFact(fact), locale).replaceAll('\u00a0', ' ');
  }
});

it('says the same words in both languages where there is one wording', () => {
  expect([said('RCEP', 'en'), said({ vi: 'Một', en: 'One' }, 'en')]).toEqual(['RCEP', 'One']);
});

function aFact(changes: Partial<Fact>) {
  const fact = aPortal().facts['so-thanh-vien'];
  if (!fact) throw new Error('The small edition has this fact.');
  const { source: _, ...rest } = changes;
  return { ...fact, ...rest };
}
