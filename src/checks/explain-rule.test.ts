import { describe, expect, it } from 'vitest';
import { RULES } from '../domain/rules/rules.ts';
import { explainRule } from './explain-rule.ts';

describe('explainRule', () => {
  it('says what, why, how to mend, and shows both', () => {
    expect(explainRule('foreign-d', 'vi').words).toBe(
      [
        'foreign-d (lỗi, phải sửa mới dựng được trang)',
        '',
        'Chữ "…" dùng Ð (chữ Iceland) thay cho Đ tiếng Việt.',
        '',
        'Vì sao: Phần mềm đọc màn hình đọc sai chữ này, và tìm “Đồng” không ra “Ðồng”.',
        'Cách sửa: Chạy npm run check -- --fix, hoặc gõ lại chữ Đ bằng bộ gõ tiếng Việt.',
        '',
        'Chưa đúng:',
        '    Ðồng Tháp (U+00D0)',
        'Đúng:',
        '    Đồng Tháp (U+0110)',
      ].join('\n'),
    );
  });

  it('names the rule that was probably meant', () => {
    const { words, isKnown } = explainRule('foregn-d', 'en');
    expect(isKnown).toBe(false);
    expect(words).toContain('Nearest: foreign-d.');
  });

  it.each(['toString', '__proto__', ''])('knows no rule named %j', (name) => {
    expect(explainRule(name, 'vi').isKnown).toBe(false);
  });

  it('leaves nothing of its own signs in any explanation', () => {
    for (const name of Object.keys(RULES)) {
      for (const locale of ['vi', 'en'] as const) {
        const { words, isKnown } = explainRule(name, locale);
        expect(isKnown).toBe(true);
        expect(words).not.toMatch(/\{(nearest|because|name|field)\}|undefined/);
      }
    }
  });
});
