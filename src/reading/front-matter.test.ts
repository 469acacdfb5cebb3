import { describe, expect, it } from 'vitest';
import { readFrontMatter, readYaml } from './front-matter.ts';

describe('readFrontMatter', () => {
  const reading = readFrontMatter(
    '---\ntitle: Một\ncover:\n  file: a.png\n  credit: An\n---\n\nThân bài.',
  );

  it('gives the fields', () => {
    expect(reading?.data).toEqual({ title: 'Một', cover: { file: 'a.png', credit: 'An' } });
  });

  it('knows the line of each field, counted in the whole file', () => {
    expect(reading?.keyLines).toEqual({ title: 2, cover: 3 });
    expect(reading?.lineOf(['cover', 'credit'])).toBe(5);
  });

  it('gives for a field that is not there the line of what would hold it', () => {
    expect(reading?.lineOf(['cover', 'alt'])).toBe(3);
  });

  it('is nothing where a file has no fields', () => {
    expect(readFrontMatter('Thân bài.')).toBeUndefined();
  });

  it('reads the same from lines that end as on Windows', () => {
    const windows = readFrontMatter('---\r\ntitle: Một\r\ndate: 2026-01-01\r\n---\r\nx');
    expect(windows?.data).toEqual({ title: 'Một', date: '2026-01-01' });
    expect(windows?.keyLines).toEqual({ title: 2, date: 3 });
  });
});

describe('readYaml', () => {
  it('keeps days and clocks as they are written', () => {
    expect(readYaml('day: 2026-11-20\ntime: 08:00\nyes: yes\nno: 012').data).toEqual({
      day: '2026-11-20',
      time: '08:00',
      yes: 'yes',
      no: 12,
    });
  });

  it('finds lines inside lists', () => {
    expect(readYaml('a:\n  - b: 1\n  - b: 2\n').lineOf(['a', 1, 'b'])).toBe(3);
  });

  it('refuses a key written twice', () => {
    expect(readYaml('a: 1\nb: 2\na: 3').errors).toMatchObject([{ line: 3 }]);
  });

  it('refuses aliases, which can unfold without end', () => {
    const laughs = 'a: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]\n';
    const { data, errors } = readYaml(laughs);
    expect(data).toBeUndefined();
    expect(errors[0]).toEqual({ line: 2, code: 'ALIAS', word: 'a' });
  });

  it('gives no data beside an error', () => {
    expect(readYaml('a: "b').data).toBeUndefined();
  });

  it('takes no field for more than a field', () => {
    const { data } = readYaml('__proto__:\n  polluted: true\n');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect((data as Record<string, unknown>)['polluted']).toBeUndefined(); // a map of unknown things
  });
});
