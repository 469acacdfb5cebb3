import { describe, expect, it } from 'vitest';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

const ALL: [string, Rule][] = Object.entries(RULES);

describe.each(ALL)('%s', (_, { what, fix }) => {
  it('asks for the same values in both languages', () => {
    expect(names(what.en + fix.en)).toEqual(names(what.vi + fix.vi));
  });

  it('says in whole sentences what is wrong and what to do', () => {
    for (const sentence of [what.vi, what.en, fix.vi, fix.en]) {
      expect(sentence).toMatch(/^[\p{Lu}{"].*[.}\p{L})\]…"]$/su);
      expect(sentence).not.toMatch(/!(?!\[)|…\.|\bplease\b|vui lòng/i);
      expect(sentence).toBe(sentence.normalize('NFC').trim());
    }
  });
});

it('names rules in small words with hyphens, which nobody has to spell twice', () => {
  for (const [name] of ALL) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

function names(sentences: string): string[] {
  const found = sentences.matchAll(/\{(\w+)\}/g);
  return [...new Set([...found].map(([, name = '']) => name))].sort();
}
