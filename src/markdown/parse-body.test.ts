import { describe, expect, it } from 'vitest';
import { endOfFrontMatter, parseBody } from './parse-body.ts';
import { textOf } from './tree.ts';

describe('parseBody', () => {
  it('leaves out the fields at the top', () => {
    const parsed = parseBody('---\ntitle: Một\n---\n\nHai.');
    expect(parsed.ok && textOf(parsed.tree).trim()).toBe('Hai.');
  });

  it('keeps a line of dashes that stands further down', () => {
    const parsed = parseBody('---\ntitle: Một\n---\n\nHai.\n\n---\n\nBa.');
    expect(parsed.ok && textOf(parsed.tree).replace(/\s+/g, ' ').trim()).toBe('Hai. Ba.');
  });

  it.each([
    ['a brace that is not closed', 'Một.\n\nHai { ba.', 3],
    ['a sign that opens nothing', '---\na: 1\n---\n\nMột.\n\nDưới <20 độ.', 7],
    ['a component that is not closed', 'Một.\n\n<Note kind="info">\n\nHai.', 3],
  ])('says the line of %s', (_, source, line) => {
    expect(parseBody(source)).toMatchObject({ ok: false, line });
  });

  it('refuses a text longer than any real one', () => {
    expect(parseBody('a '.repeat(300_000))).toMatchObject({
      ok: false,
      line: 1,
      reason: 'too-long',
    });
  });

  it.each(['', '\n', '---\n---', '---\na: 1\n---'])('reads %j, which holds nothing', (source) => {
    expect(parseBody(source).ok).toBe(true);
  });

  it.each(['['.repeat(5000), '*'.repeat(5000), '<'.repeat(200), '`'.repeat(5000), '\0'])(
    'ends soon on hostile text',
    (source) => {
      const started = performance.now();
      parseBody(source);
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});

describe('endOfFrontMatter', () => {
  it('is the same place whatever ends the lines', () => {
    expect(endOfFrontMatter('---\na: 1\n---\nx')).toBe(12);
    expect(endOfFrontMatter('---\r\na: 1\r\n---\r\nx')).toBe(14);
  });

  it('is the beginning where there are no fields', () => {
    expect(endOfFrontMatter('Một.\n---\na: 1\n---\n')).toBe(0);
    expect(endOfFrontMatter('---\na: 1\n')).toBe(0);
  });
});
