import { describe, expect, it } from 'vitest';
import { aBuilding } from '../../testing/a-portal.ts';
import { anEdition } from '../../testing/an-edition.ts';
import type { EntryDraft } from '../../testing/an-entry.ts';

describe('answers of the questions', () => {
  it.each([
    ['Xem [mục](entry:mot-muc), [lịch](section:events), [ASEAN](https://asean.org).', undefined],
    ['Nhỏ hơn \\< 20 và \\{.', undefined],
    ['Xem [mục](entry:khong-co).', 'link-nowhere'],
    ['Xem [mục](entry:nhap).', 'link-to-draft'],
    ['Xem [đề mục](entry:mot-muc#khong-co).', 'bad-anchor'],
    ['Xem [mục](javascript:x).', 'bad-link'],
    ['Có <Fact id="so-thanh-vien" /> nước.', 'code-in-content'],
    ['Có <script>x()</script>.', 'code-in-content'],
    ['Có {1 + 1}.', 'code-in-content'],
  ])('%j has the finding %s', (vi, rule) => {
    const entries = [{}, { id: 'nhap', shared: { draft: true } }];
    const { findings } = aBuilding({ entries, questions: [answered(vi)] });
    expect(findings.map((found) => [found.rule, found.file])).toEqual(
      rule ? [[rule, 'content/asean/faq.yaml']] : [],
    );
  });

  it.each(['entry:dau-tu', 'section:investment', 'view:members', 'topic:origin'])(
    'may lead to %s, which an edition does not publish',
    (href) => {
      const edition = anEdition({ sections: ['news'], menu: ['news'] });
      const entries: EntryDraft[] = [{}, { id: 'dau-tu', kind: 'investment' }];
      const questions = [answered(`[Xem](${href})`)];
      expect(aBuilding({ edition, entries, questions }).findings).toEqual([]);
    },
  );
});

function answered(vi: string) {
  return {
    id: 'hoi',
    question: { vi: 'Hỏi?', en: 'Asked?' },
    answer: { vi, en: 'Answered.' },
    topics: [],
    audiences: [],
    sources: ['nguon-mot'],
    checked: '2026-11-01',
  };
}
