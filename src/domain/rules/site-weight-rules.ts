import type { Rule } from './rule.ts';

/** How heavy a built page may be, so that it opens at once on a slow phone. */
export const SITE_WEIGHT_RULES = {
  'page-weight': {
    level: 'error',
    what: {
      vi: '{part} của trang nặng {size} kB sau khi nén; ngân sách là {budget} kB.',
      en: 'The {part} of the page weighs {size} kB compressed; the budget is {budget} kB.',
    },
    fix: {
      vi: 'Tìm phần mới thêm và bỏ hoặc rút gọn nó; xem bảng các trang nặng nhất mà phép kiểm tra in ra.',
      en: 'Find what was added last and take it out or make it smaller; the check prints the heaviest pages.',
    },
  },
} as const satisfies Record<string, Rule>;
