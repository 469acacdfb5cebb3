import type { Both } from '../locale/locale.ts';

/** What the parser complains of, by its own words, said to somebody who writes articles. */
const REASONS: readonly (readonly [RegExp, (name: string) => Both])[] = [
  [
    /closing brace/,
    () => ({
      vi: 'dấu { mở ra mà không có dấu } đóng lại.',
      en: 'a { opens and no } closes it.',
    }),
  ],
  [
    /Unexpected closing tag `<\/(\w*)>`/,
    (name) => ({
      vi: `có </${name}> mà trước đó không mở <${name}>.`,
      en: `there is a </${name}> without a <${name}> before it.`,
    }),
  ],
  [
    /Unexpected character after `<`/,
    () => ({
      vi: 'sau dấu < không phải một thành phần viết đúng.',
      en: 'what follows the < is no component written rightly.',
    }),
  ],
  [
    /^too-long$/,
    () => ({ vi: 'bài dài quá 400.000 ký tự.', en: 'it is longer than 400,000 characters.' }),
  ],
];

export function bodyReason(reason: string, there: string): Both {
  if (/^<(https?|mailto):/.test(there)) {
    return {
      vi: 'địa chỉ không đặt giữa < và >; hãy viết [chữ](https://…).',
      en: 'no address stands between < and >; write [words](https://…).',
    };
  }
  for (const [pattern, say] of REASONS) {
    const found = pattern.exec(reason);
    if (found) return say(found[1] ?? '');
  }
  return { vi: 'cú pháp không đúng.', en: 'its syntax is wrong.' };
}
