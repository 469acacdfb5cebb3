import { describe, expect, it } from 'vitest';
import { choiceOf } from './choice.ts';

function chosen(attributes: Readonly<Record<string, string>>, language = 'vi') {
  return choiceOf((attribute) => attributes[attribute] ?? null, language);
}

describe('what an element asks for', () => {
  it('is the newest, as a light list of five, where nothing is said', () => {
    expect(chosen({})).toEqual({
      file: 'vi/latest.json',
      count: 5,
      layout: 'list',
      theme: 'light',
    });
  });

  it('is named in an attribute of the view’s own name', () => {
    expect(chosen({ view: 'topic', topic: 'trade', pillar: 'aec' })?.file).toBe(
      'vi/topic/trade.json',
    );
  });

  it.each([
    ['en', 'en/latest.json'],
    ['en-GB', 'en/latest.json'],
    ['EN', 'en/latest.json'],
    ['vi-VN', 'vi/latest.json'],
    ['fr', 'vi/latest.json'],
    ['', 'vi/latest.json'],
  ])('is in the language of the page around: %s', (language, file) => {
    expect(chosen({}, language)?.file).toBe(file);
    expect(chosen({ locale: 'vi' }, language)?.file).toBe('vi/latest.json');
  });

  it.each([
    '../../x',
    'a/b',
    'A',
    '',
    'x?y',
    '//evil.example',
    '%2e%2e',
    'a\u0000',
    `a${'b'.repeat(100)}`,
  ])('is nothing where the name is %j', (name) => {
    expect(chosen({ view: 'entry', entry: name })).toBeUndefined();
  });

  it('is nothing where a name is missing', () => {
    expect(chosen({ view: 'section' })).toBeUndefined();
  });

  it('takes a word of no list for the usual one', () => {
    expect(chosen({ view: '<script>', layout: 'x', theme: 'neon', locale: 'xx' })).toEqual(
      chosen({}),
    );
  });

  it.each([
    ['3', 3],
    ['10', 10],
    ['999', 10],
    ['0', 5],
    ['-2', 5],
    ['2.9', 2],
    ['many', 5],
  ])('counts %s as %i', (count, expected) => {
    expect(chosen({ count })?.count).toBe(expected);
  });
});
