import { finding, type Finding } from '../domain/finding.ts';
import type { Both } from '../locale/locale.ts';
import type { YamlProblem } from './front-matter.ts';

/** What the parser's codes mean to somebody who has never heard of YAML. */
const REASONS: Readonly<Record<string, Both>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    vi: 'giá trị có dấu hai chấm mà không đặt trong dấu nháy, hoặc dòng thụt vào sai bậc.',
    en: 'a value with a colon stands without quotes, or the line is indented wrongly.',
  },
  MULTILINE_IMPLICIT_KEY: {
    vi: 'sau tên trường phải có dấu hai chấm và một dấu cách.',
    en: 'a field’s name is followed by a colon and a space.',
  },
  MISSING_CHAR: {
    vi: 'thiếu dấu nháy đóng, hoặc thiếu dấu hai chấm sau tên trường.',
    en: 'a closing quote is missing, or the colon after a field’s name.',
  },
  BAD_INDENT: {
    vi: 'dấu ngoặc [ hoặc { chưa được đóng, hoặc dòng thụt vào chưa đủ.',
    en: 'a bracket [ or { is not closed, or the line is not indented enough.',
  },
  BAD_SCALAR_START: {
    vi: 'giá trị mở đầu bằng một ký tự không được đứng đầu, như @, % hoặc `.',
    en: 'the value begins with a sign that may not come first, such as @, % or `.',
  },
  UNEXPECTED_TOKEN: {
    vi: 'có chữ thừa sau dấu nháy đóng, hoặc dấu gạch đầu dòng đứng sai chỗ.',
    en: 'there are words after a closing quote, or a dash stands where it may not.',
  },
  BAD_DQ_ESCAPE: {
    vi: 'dấu \\ trong dấu nháy kép mang nghĩa khác; hãy dùng dấu nháy đơn.',
    en: 'a \\ within double quotes means something else; use single quotes.',
  },
  MULTIPLE_DOCS: {
    vi: 'có một dòng --- hoặc ... ở giữa.',
    en: 'a line --- or ... stands in the middle.',
  },
  ALIAS: {
    vi: 'giá trị mở đầu bằng dấu *, là ký hiệu riêng của YAML.',
    en: 'the value begins with *, which means something else in YAML.',
  },
};

const UNKNOWN: Both = { vi: 'cú pháp không đúng.', en: 'its syntax is wrong.' };

/** The first thing that cannot be read, because it usually causes the rest; but every field that is there twice. */
export function yamlFindings(file: string, problems: readonly YamlProblem[]): Finding[] {
  const twice = problems.filter(({ code }) => code === 'DUPLICATE_KEY');
  const told = twice.length > 0 ? twice : problems.slice(0, 1);
  return told.map(({ line, code, word }) => {
    const place = { file, line };
    if (code === 'DUPLICATE_KEY') return finding('field-twice', place, { field: word });
    if (code === 'TAB_AS_INDENT') return finding('tab-in-fields', place, {});
    return finding('unreadable-yaml', place, { reason: REASONS[code] ?? UNKNOWN });
  });
}

/** A value between the quotes that Word makes: YAML takes them for part of the words. */
const CURLY_VALUE = /^\s*(?:- )?(?:[\w-]+:)\s+[“”„‘’]([^“”„]*)[“”‘’]\s*$/u;

export function quoteFindings(file: string, yaml: string): Finding[] {
  if (!/[“”„‘’]/u.test(yaml)) return [];
  return yaml.split('\n').flatMap((text, index) => {
    const inside = CURLY_VALUE.exec(text)?.[1];
    return inside === undefined
      ? []
      : [finding('smart-quotes', { file, line: index + 1 }, { value: inside.slice(0, 60) })];
  });
}

/** `title: Cửa khẩu #1`: for YAML what follows the sign is a note. Notes have a space behind it. */
const HASH_IN_WORDS = /^\s*(?:- )?[\w-]+:\s+[^'"#[{>|\s](?:.*?\s)?(#[^\s#]\S*)/u;

export function hashFindings(file: string, yaml: string): Finding[] {
  if (!yaml.includes(' #')) return [];
  return yaml.split('\n').flatMap((text, index) => {
    const word = HASH_IN_WORDS.exec(text)?.[1];
    return word === undefined
      ? []
      : [finding('hash-in-fields', { file, line: index + 1 }, { word })];
  });
}

/** One mistake is said once: what its quotes cause on the same line is not said again. */
export function withoutCaused(quotes: readonly Finding[], others: readonly Finding[]): Finding[] {
  const lines = new Set(quotes.map(({ line }) => line));
  return [...quotes, ...others.filter(({ line }) => !lines.has(line))];
}
