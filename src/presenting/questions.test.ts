import { describe, expect, it } from 'vitest';
import type { Question } from '../domain/shared-data.ts';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import { questionsFor } from './questions.ts';

const QUESTION: Question = {
  id: 'hoi',
  question: { vi: 'Hỏi gì?', en: 'What?' },
  answer: { vi: 'Xem [mục này](entry:mot-muc).', en: 'See [this](entry:mot-muc).' },
  topics: [],
  audiences: [],
  sources: ['nguon-mot'],
  checked: '2026-11-01',
};

describe('questionsFor', () => {
  it('shows an answer with its links, its day and its source', () => {
    expect(shown({})).toMatchObject({
      question: 'What?',
      answer: '<p>See <a href="/asean/en/news/entry-mot-muc/">this</a>.</p>',
      checked: expect.stringContaining('1 November 2026') as unknown,
      sources: [{ title: 'Nguồn một (Báo Một)', href: 'https://www.bao-mot.vn/a' }],
    });
  });

  it.each([
    '<script>x()</script>',
    '<img src="x" onerror="x()" />',
    '<b onclick="x()">b</b>',
    '[a](javascript:x)',
    '{x}',
    '| a |\n| -: |\n| b |',
    'a < b {',
  ])('makes no code of %j', (answer) => {
    const html = shown({ answer: { vi: answer, en: answer } })?.answer ?? '';
    expect(html).not.toMatch(/<script|<img|onerror|onclick|javascript:|style=/i);
  });

  function shown(changes: Partial<Question>) {
    const portal = aPortal({ entries: [{}], questions: [{ ...QUESTION, ...changes }] });
    return questionsFor(pageAt(portal, 'en/questions/'), () => true)[0];
  }
});
