import { describe, expect, it } from 'vitest';
import { aVocabulary } from '../testing/a-vocabulary.ts';
import { draftOf, kindMeant, wishesFrom } from './wishes.ts';

describe('kindMeant', () => {
  it.each(['place', 'Điểm đến', 'Place to visit', ' PLACE '])('knows a place by %j', (word) => {
    expect(kindMeant(word)).toBe('place');
  });

  it('knows the first by its number, and nothing by another word', () => {
    expect(kindMeant('1')).toBe('news');
    expect(['', '0', '99', 'khong-co'].map(kindMeant)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('wishesFrom', () => {
  it('takes titles, fields and pairs from arguments, and nothing that is empty', () => {
    expect(
      wishesFrom({
        kind: 'news',
        'title-vi': ' Một ',
        'title-en': '',
        pillar: 'aec',
        field: ['happened=2026-11-20', 'form=a=b'],
      }),
    ).toMatchObject({
      kind: 'news',
      titles: { vi: 'Một' },
      typed: { pillars: 'aec', happened: '2026-11-20', form: 'a=b' },
    });
  });
});

describe('draftOf', () => {
  it('reads lists, numbers and single values as the fields want them', () => {
    const { draft, refusals } = draftOf(
      wishes(
        { topics: 'origin, culture, origin', levels: 'primary', minutes: '45', order: '2' },
        'lesson',
      ),
      aVocabulary(),
    );
    expect(refusals).toEqual([]);
    expect(draft.fields).toEqual({
      topics: ['origin', 'culture'],
      levels: ['primary'],
      minutes: 45,
      order: 2,
    });
  });

  it.each([
    ['a topic that is not in the list', { topics: 'orgin' }, 'gần giống nhất: "origin"'],
    ['a field that the kind does not have', { tourism: 'spiritual' }, 'không có trường "tourism"'],
    ['a field spelled otherwise', { topic: 'origin' }, 'gần giống nhất: "topics"'],
    ['a day that is none', { date: '31/02/2026' }, 'không nhận giá trị "31/02/2026"'],
    ['a pillar that is none', { pillars: 'abc' }, 'không nhận giá trị "abc"'],
  ])('refuses %s', (_, typed, said) => {
    const { refusals } = draftOf(wishes(typed), aVocabulary());
    expect(refusals.map(({ vi }) => vi).join('\n')).toContain(said);
  });

  function wishes(typed: Readonly<Record<string, string>>, kind: 'news' | 'lesson' = 'news') {
    return { kind, titles: {}, typed, original: 'vi', isShared: false } as const;
  }
});
