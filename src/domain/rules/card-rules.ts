import type { Rule } from './rule.ts';

/** What may be wrong with the pictures that social networks show with a link. */
export const CARD_RULES = {
  'card-glyph': {
    level: 'warning',
    what: {
      vi: 'Ảnh chia sẻ không vẽ được ký tự {characters} trong tiêu đề hoặc tên.',
      en: 'The share card cannot draw {characters} in the title or a name.',
    },
    fix: {
      vi: 'Viết tiêu đề bằng chữ Việt hoặc chữ La-tinh, bỏ ký hiệu đặc biệt; nếu để nguyên, ảnh chia sẻ sẽ bỏ trống các ký tự này.',
      en: 'Write it in Vietnamese or Latin letters, without special symbols; otherwise the card leaves these characters out.',
    },
  },
} as const satisfies Record<string, Rule>;
