import type { z } from 'astro/zod';
import { slugOf } from '../domain/slug.ts';
import type { Both } from '../locale/locale.ts';
import { keysAt, schemaAt } from './schema-path.ts';

type Issue = z.core.$ZodIssue;

interface Wrong {
  readonly issue: Issue;
  readonly value: unknown;
  readonly schema: z.ZodType | undefined;
}

/** How this very value should be written, where that can be told. The first that knows is asked. */
const ADVICE: readonly ((wrong: Wrong) => Both | undefined)[] = [
  asList,
  asOne,
  asObject,
  inQuotes,
  asNumber,
  asChoice,
  ofSize,
  ({ issue, value }) => (issue.message === 'id' ? asName(String(value)) : undefined),
  ({ issue }) => BY_MESSAGE[issue.message],
];

const BY_MESSAGE: Readonly<Record<string, Both>> = {
  decimal: {
    vi: 'Số viết không có dấu nháy; phần lẻ sau dấu chấm, không có dấu ngăn hàng nghìn: 1234.5.',
    en: 'A number has no quotes, a point before its decimals and no sign for thousands: 1234.5.',
  },
  clock: { vi: 'Viết giờ:phút, ví dụ 08:30.', en: 'Write hour:minute, such as 08:30.' },
  country: { vi: 'Hai chữ hoa, ví dụ VN.', en: 'Two capitals, such as VN.' },
  'web-address': {
    vi: 'Địa chỉ bắt đầu bằng https://.',
    en: 'An address begins with https://.',
  },
  'web-origin': {
    vi: 'Địa chỉ bắt đầu bằng https:// và không có thư mục; thư mục ghi ở base.',
    en: 'It begins with https:// and names no folder; the folder goes into base.',
  },
  address: {
    vi: 'Địa chỉ bắt đầu bằng /vi/ hoặc /en/, chữ thường không dấu.',
    en: 'An address begins with /vi/ or /en/, in small letters without marks.',
  },
};

export function adviceOn(wrong: Wrong): Both | undefined {
  for (const advise of ADVICE) {
    const advice = advise(wrong);
    if (advice) return advice;
  }
  return undefined;
}

/** What names are made of, and this one made so. */
export function asName(value: string): Both {
  const better = slugOf(value);
  const such = better === '' ? 'ten-muc' : better;
  return {
    vi: `Chỉ dùng chữ thường không dấu, chữ số và gạch nối: ${such}.`,
    en: `Use small letters without marks, figures and hyphens only: ${such}.`,
  };
}

function asList({ issue, value }: Wrong): Both | undefined {
  if (issue.code !== 'invalid_type' || issue.expected !== 'array') return undefined;
  if (typeof value === 'object') {
    return {
      vi: 'Viết thành danh sách: mỗi mục mở đầu bằng một dòng có dấu gạch và dấu cách (- ).',
      en: 'Write a list: each item begins on a line of its own with a dash and a space (- ).',
    };
  }
  const items = String(value).split(/\s*[,;]\s*/);
  const list = `${String(issue.path.at(-1))}: [${items.join(', ')}]`;
  return { vi: `Viết thành danh sách: ${list}.`, en: `Write a list: ${list}.` };
}

/** YAML takes `2025` for a number where the field wants words. */
function inQuotes({ value, schema }: Wrong): Both | undefined {
  if (typeof value !== 'number' || schema?.safeParse(String(value)).success !== true) {
    return undefined;
  }
  return { vi: `Viết trong dấu nháy: '${value}'.`, en: `Write it in quotes: '${value}'.` };
}

function asNumber({ issue, value }: Wrong): Both | undefined {
  if (issue.code !== 'invalid_type' || !/^(number|int)$/.test(issue.expected)) return undefined;
  const number = /\d+([.]\d+)?/.exec(String(value))?.[0] ?? '35';
  return {
    vi: `Chỉ ghi số, không dấu nháy: ${number}.`,
    en: `Write the number alone, without quotes: ${number}.`,
  };
}

function asOne({ issue, value }: Wrong): Both | undefined {
  if (issue.code !== 'invalid_type' || issue.expected !== 'string') return undefined;
  if (!Array.isArray(value)) return undefined;
  const [first = '…'] = value.map(String);
  return {
    vi: `Chỉ một giá trị, không có ngoặc vuông: ${first}.`,
    en: `It is one value, without brackets: ${first}.`,
  };
}

/** `cover: anh.jpg` → `cover: { file: …, credit: … }` */
function asObject({ issue, schema }: Wrong): Both | undefined {
  if (issue.code !== 'invalid_type' || issue.expected !== 'object' || !schema) return undefined;
  const needed = keysAt(schema, []).filter(
    (key) => schemaAt(schema, [key])?.safeParse(undefined).success === false,
  );
  const inside = needed.map((key) => `${key}: …`).join(', ');
  const form = `${String(issue.path.at(-1))}: { ${inside} }`;
  return { vi: `Viết theo mẫu ${form}.`, en: `Write it as ${form}.` };
}

function asChoice({ issue }: Wrong): Both | undefined {
  if (issue.code !== 'invalid_type' || issue.expected !== 'boolean') return undefined;
  return { vi: 'Chỉ ghi true hoặc false.', en: 'Write true or false.' };
}

function ofSize({ issue, value }: Wrong): Both | undefined {
  if (issue.code === 'too_small') {
    return { vi: 'Không được để trống.', en: 'It may not be empty.' };
  }
  if (issue.code !== 'too_big') return undefined;
  const most = Number(issue.maximum);
  if (typeof value === 'string') {
    return {
      vi: `Dài ${value.length} ký tự; rút còn ${most} trở xuống.`,
      en: `It has ${value.length} characters; ${most} is the most.`,
    };
  }
  return { vi: `Nhiều nhất ${most}.`, en: `The most is ${most}.` };
}
