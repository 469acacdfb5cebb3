import type { BODY_RULES } from '../body-rules.ts';
import type { Explanation } from './explanation.ts';

export const BODIES_EXPLAINED = {
  'unreadable-body': {
    why: {
      vi: 'Máy không dựng được phần còn lại của bài.',
      en: 'The rest of the text cannot be built.',
    },
    wrong: 'Dưới <5 tuổi',
    right: 'Dưới 5 tuổi, hoặc: Dưới \\<5 tuổi',
  },
  'code-in-content': {
    why: {
      vi: 'Mã trong bài có thể làm hỏng trang hoặc lộ thông tin của bạn đọc.',
      en: 'Code in a text can break the page or give readers’ data away.',
    },
    wrong: 'Tổng là {1 + 1}.',
    right: 'Tổng là 2.',
  },
  'unknown-component': {
    why: {
      vi: 'Thành phần gõ sai tên thì phần ấy của bài biến mất.',
      en: 'Under a wrong name this part of the text is not shown.',
    },
    wrong: '<Fac id="asean-members" />',
    right: '<Fact id="asean-members" />',
  },
  'bad-attribute': {
    why: {
      vi: 'Thuộc tính sai thì thành phần hiện không như bạn muốn.',
      en: 'With a wrong attribute the component does not show what you meant.',
    },
    wrong: '<Note kind="luu-y">',
    right: '<Note kind="check">',
  },
  'missing-attribute': {
    why: {
      vi: 'Thiếu thuộc tính này, thành phần không biết phải hiện gì.',
      en: 'Without it the component does not know what to show.',
    },
    wrong: '<Benefit>',
    right: '<Benefit title="Hộ kinh doanh">',
  },
} as const satisfies Record<keyof typeof BODY_RULES, Explanation>;
