import { ABOUT_PARTNERS, EXPLAINED, isContentRule } from '../domain/rules/explained/explained.ts';
import type { Rule } from '../domain/rules/rule.ts';
import { RULES, type RuleName } from '../domain/rules/rules.ts';
import { EXCHANGE_RULES } from '../domain/rules/exchange-rules.ts';
import { BODY_RULES } from '../domain/rules/body-rules.ts';
import { FIELD_RULES } from '../domain/rules/field-rules.ts';
import { FILE_RULES } from '../domain/rules/file-rules.ts';
import { REFERENCE_RULES } from '../domain/rules/sense-reference-rules.ts';
import { TEXT_RULES } from '../domain/rules/sense-text-rules.ts';
import { TIME_AND_PICTURE_RULES } from '../domain/rules/sense-time-and-picture-rules.ts';
import { plain } from './explain-rule.ts';

const GROUPS: readonly (readonly [heading: string, rules: object])[] = [
  ['Tên tệp, nơi để tệp, bảng chữ', FILE_RULES],
  ['Phần khai báo và tệp dữ liệu', FIELD_RULES],
  ['Nội dung bài', BODY_RULES],
  ['Tên, số liệu, nguồn, liên kết, địa chỉ', REFERENCE_RULES],
  ['Bản gốc, bản dịch, lời văn', TEXT_RULES],
  ['Ngày giờ và ảnh', TIME_AND_PICTURE_RULES],
];

const INTRODUCTION = `# Các phát hiện

Phép kiểm tra (\`npm run check\`) báo mỗi điều sai bằng một tên. Trang này giải thích từng tên: sai gì, vì sao đáng sửa, sửa thế nào. Trên dòng lệnh: \`npm run check -- --explain <tên>\`.

**Lỗi** phải sửa thì mới dựng được trang. **Cảnh báo** thì trang vẫn dựng. Dấu … thay cho chữ trong bài của bạn.

Trang này do \`npm run handbook\` viết từ chính bảng quy tắc; đừng sửa tay.
`;

const PAGES = `## Các trang đã dựng

Các tên bắt đầu bằng \`page-\`, \`hreflang-\`, \`sitemap-\` nói về trang đã dựng. Biên tập viên thường không sửa được bằng nội dung: hãy gửi cả phát hiện cho người phụ trách kỹ thuật.
`;

/** The handbook's page on every rule about the content, in Vietnamese. */
export function rulesPage(): string {
  const grouped = new Set(GROUPS.flatMap(([, rules]) => Object.keys(rules)));
  const all = Object.keys(RULES) as RuleName[]; // the table has exactly these keys
  const others = all.filter((name) => isContentRule(name) && !grouped.has(name));
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ...GROUPS.map(([heading, rules]) => [heading, Object.keys(rules)] as const),
    ['Tệp đính kèm, bản ghi, đố vui, ảnh chia sẻ', others],
  ];
  const parts = groups.map(([heading, names]) =>
    [`## ${heading}\n`, ...all.filter((name) => names.includes(name)).map(section)].join('\n'),
  );
  return [INTRODUCTION, ...parts, ofPartners(), PAGES].join('\n');
}

/** Told once, when entries are taken over: what and what to do are enough. */
function ofPartners(): string {
  const rows = Object.entries<Rule>(EXCHANGE_RULES).map(
    ([name, { what, fix }]) => `| \`${name}\` | ${marked(what.vi)} | ${marked(fix.vi)} |`,
  );
  const head = ['| Tên | Sai gì | Cách sửa |', '| --- | --- | --- |'];
  return ['## Bài nhận từ cổng khác\n', ABOUT_PARTNERS.vi, '', ...head, ...rows, ''].join('\n');
}

function section(name: RuleName): string {
  if (!isContentRule(name)) return '';
  const rule: Rule = RULES[name];
  const { why, wrong, right } = EXPLAINED[name];
  const level = rule.level === 'error' ? 'Lỗi' : 'Cảnh báo';
  return [
    `### ${name}`,
    '',
    `${level}. ${marked(rule.what.vi)} ${why.vi}`,
    '',
    `**Sửa:** ${marked(rule.fix.vi)}`,
    '',
    '```text',
    `chưa đúng: ${wrong.replaceAll('\n', '\n           ')}`,
    `đúng:      ${right.replaceAll('\n', '\n           ')}`,
    '```',
    '',
  ].join('\n');
}

/** Signs that Markdown would take for its own. */
function marked(sentence: string): string {
  return plain(sentence).replace(/[<>_*[\]\\]/g, '\\$&');
}
