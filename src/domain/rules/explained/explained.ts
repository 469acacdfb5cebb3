import type { Both } from '../../../locale/locale.ts';
import { EXCHANGE_RULES } from '../exchange-rules.ts';
import type { RuleName } from '../rules.ts';
import type { SITE_RULES } from '../site-rules.ts';
import { BODIES_EXPLAINED } from './bodies.ts';
import type { Explanation } from './explanation.ts';
import { FIELDS_EXPLAINED } from './fields.ts';
import { FILES_EXPLAINED } from './files.ts';
import { OTHERS_EXPLAINED } from './others.ts';
import { TIMES_AND_PICTURES_EXPLAINED } from './pictures.ts';
import { REFERENCES_EXPLAINED } from './references.ts';
import { TEXTS_EXPLAINED } from './texts.ts';

/** Rules about the content: what editors can mend. */
export type ContentRuleName = Exclude<
  RuleName,
  keyof typeof SITE_RULES | keyof typeof EXCHANGE_RULES
>;

/** Why each rule about the content is there, and what mending it looks like. */
export const EXPLAINED: Readonly<Record<ContentRuleName, Explanation>> = {
  ...FILES_EXPLAINED,
  ...FIELDS_EXPLAINED,
  ...BODIES_EXPLAINED,
  ...REFERENCES_EXPLAINED,
  ...TEXTS_EXPLAINED,
  ...TIMES_AND_PICTURES_EXPLAINED,
  ...OTHERS_EXPLAINED,
};

/** Rules about the pages that were built: whoever keeps the program mends those. */
const ABOUT_PAGES: Both = {
  vi: 'Quy tắc này xem các trang đã dựng. Biên tập viên thường không sửa được bằng nội dung: hãy gửi cả phát hiện cho người phụ trách kỹ thuật.',
  en: 'This rule looks at the pages that were built. Editors can seldom mend it in the content: send the finding to whoever keeps the program.',
};

export function isContentRule(rule: RuleName): rule is ContentRuleName {
  return Object.hasOwn(EXPLAINED, rule);
}

/** Rules about what partners offer: nothing of it is in the content yet, or an editor decides. */
export const ABOUT_PARTNERS: Both = {
  vi: 'Quy tắc này thuộc lệnh npm run exchange, lệnh nhận bài của các cổng khác. Bài bị từ chối chưa hề vào nội dung; bài đã nhận thì biên tập viên quyết định.',
  en: 'This rule belongs to npm run exchange, which takes over entries of other portals. What was refused never came into the content; what was taken is for an editor to decide.',
};

/** What is said of a rule that has no example of its own. */
export function aboutRule(rule: RuleName): Both {
  return Object.hasOwn(EXCHANGE_RULES, rule) ? ABOUT_PARTNERS : ABOUT_PAGES;
}
