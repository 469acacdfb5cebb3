import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import {
  both,
  day,
  explanationOf,
  field,
  id,
  listOf,
  moment,
  monthDay,
  webAddress,
  words,
} from './field.ts';

describe('webAddress', () => {
  it.each(['https://asean.org/a?b=c#d', 'http://asean.org'])('takes %s', (address) => {
    expect(webAddress.safeParse(address).success).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'vbscript:x',
    '//asean.org',
    'asean.org',
    '',
  ])('refuses %j', (address) => {
    expect(webAddress.safeParse(address).success).toBe(false);
  });
});

describe('day', () => {
  it.each(['2026-11-20', '2028-02-29', '1967-08-08'])('takes %s', (value) => {
    expect(day.safeParse(value).success).toBe(true);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-11-31', '20/11/2026', '2026-1-1', ''])(
    'refuses %j',
    (value) => {
      expect(day.safeParse(value).success).toBe(false);
    },
  );
});

describe('moment', () => {
  it.each(['2026-11-20', '2026-11-20T07:00', '2026-11-20T07:00+07:00', '2026-11-20T00:00:00Z'])(
    'takes %s',
    (value) => {
      expect(moment.safeParse(value).success).toBe(true);
    },
  );

  it.each(['2026-02-30T07:00', '2026-11-20 07:00', '2026-11-20T25:00', '2026-11-20T07:60Z'])(
    'refuses %s',
    (value) => {
      expect(moment.safeParse(value).success).toBe(false);
    },
  );
});

describe('monthDay', () => {
  it.each(['08-08', '02-29', '12-31'])('takes %s', (value) => {
    expect(monthDay.safeParse(value).success).toBe(true);
  });

  it.each(['02-30', '04-31', '13-01', '8-8', '08/08'])('refuses %s', (value) => {
    expect(monthDay.safeParse(value).success).toBe(false);
  });
});

describe('listOf', () => {
  it('takes what is named once', () => {
    expect(listOf(words).min(1).max(2).safeParse(['a', 'b']).success).toBe(true);
  });

  it('points at each repetition', () => {
    const { error } = listOf(words).safeParse(['a', 'b', 'a', 'b']);
    expect(error?.issues.map(({ path }) => path)).toEqual([[2], [3]]);
  });

  it('knows things with several fields by one of them', () => {
    const list = listOf(z.object({ year: z.number().optional() }), 'year');
    const { error } = list.safeParse([{ year: 1 }, {}, {}, { year: 1 }]);
    expect(error?.issues.map(({ path }) => path)).toEqual([[3, 'year']]);
  });
});

describe('id', () => {
  it.each(['rcep', 'so-lieu-2025', '2045'])('takes %s', (value) => {
    expect(id.safeParse(value).success).toBe(true);
  });

  it.each(['Đ', 'a_b', 'a--b', '-a', 'a-', 'A', '', '../a', '__proto__'])('refuses %j', (value) => {
    expect(id.safeParse(value).success).toBe(false);
  });
});

describe('words and both', () => {
  it('take no empty words', () => {
    expect(words.safeParse('  ').success).toBe(false);
    expect(both.safeParse({ vi: 'Một', en: '' }).success).toBe(false);
    expect(both.safeParse({ vi: 'Một' }).success).toBe(false);
  });
});

describe('field', () => {
  it('keeps its explanation in both languages', () => {
    expect(explanationOf(field(words, 'Tên.', 'The name.'))).toEqual({
      vi: 'Tên.',
      en: 'The name.',
    });
  });

  it('does not lend it to the schema it was made from', () => {
    expect(explanationOf(z.string())).toBeUndefined();
    field(words, 'Tên.', 'The name.');
    expect(explanationOf(words)).toBeUndefined();
  });
});
