import { describe, expect, it } from 'vitest';
import { aBuilding } from '../../testing/a-portal.ts';

describe('answers of the questions', () => {
  it.each([
    ['Xem [mục](entry:mot-muc), [lịch](section:events), [ASEAN](https://asean.org).', undefined],
    ['Nhỏ hơn \\< 20 và \\{.', undefined],
    ['Xem [mục](entry:khong-co).', 'link-nowhere'],
    ['Xem [mục](javascript:x).', 'bad-link'],
    ['Có <Fact id="so-thanh-vien" /> nước.', 'code-in-content'],
    ['Có <script>x()</script>.', 'code-in-content'],
    ['Có {1 + 1}.', 'code-in-content'],
  ])('%j has the finding %s', (vi, rule) => {
    const question = {
      id: 'hoi',
      question: { vi: 'Hỏi?', en: 'Asked?' },
      answer: { vi, en: 'Answered.' },
      topics: [],
      audiences: [],
      sources: ['nguon-mot'],
      checked: '2026-11-01',
    };
    const { findings } = aBuilding({ entries: [{}], questions: [question] });
    expect(findings.map((found) => [found.rule, found.file])).toEqual(
      rule ? [[rule, 'content/asean/faq.yaml']] : [],
    );
  });
});
