import { describe, expect, it } from 'vitest';
import { aGuide } from '../../testing/a-guide.ts';
import { suggestionsFor } from './suggest.ts';

const labels = (typed: string) => suggestionsFor(typed, aGuide()).map(({ label }) => label);

describe('suggestionsFor', () => {
  it('finds a title by the beginning of its words, without marks', () => {
    expect(labels('dau t')).toEqual(['Đầu tư']);
  });

  it('finds terms by acronym and by long form', () => {
    expect(labels('asw')).toEqual(['ASW – Cơ chế một cửa ASEAN']);
    expect(labels('mot cu')).toContain('ASW – Cơ chế một cửa ASEAN');
  });

  it('leads from a former name to the page of today’s unit, or searches for it', () => {
    const [here] = suggestionsFor('kien gi', aGuide());
    const [elsewhere] = suggestionsFor('tien gi', aGuide());
    expect(here).toMatchObject({ goesTo: { path: 'vi/dia-phuong/' } });
    expect(elsewhere).toMatchObject({ goesTo: { query: 'Tiền Giang' } });
  });

  it('waits for a second letter', () => {
    expect(labels('d')).toEqual([]);
  });
});
