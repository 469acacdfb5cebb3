import type { z } from 'astro/zod';
import { COMPONENTS } from '../domain/component.ts';
import { editionSchema } from '../domain/edition.ts';
import { commonShared, commonWords, translationStamp } from '../domain/entry/every-entry.ts';
import { KIND_FIELDS } from '../domain/entry/kinds.ts';
import type { KindFields } from '../domain/entry/kind-fields.ts';
import { explanationOf } from '../domain/field.ts';
import { KIND_FOLDERS, type Kind } from '../domain/kind.ts';
import { factsFile } from '../domain/fact.ts';
import { avoidedTermsFile, glossaryFile } from '../domain/glossary.ts';
import { quizQuestionSchema, quizThemeSchema } from '../domain/quiz.ts';
import { faqFile, provinceSchema, redirectsFile, themesFile } from '../domain/shared-data.ts';
import { sourcesFile } from '../domain/source.ts';
import { vocabularyFile } from '../domain/vocabulary.ts';
import { fieldsWithin, formOf, isRequired } from './field-form.ts';
import { KIND_DRAFTS } from './kind-drafts.ts';

const INTRODUCTION = `# Các trường

Mọi trường mà bài viết và tệp cài đặt có thể ghi. Trường **đậm** là bắt buộc; trường có dấu chấm, như \`cover.file\`, nằm trong trường đứng trước dấu chấm.

Trang này do \`npm run handbook\` viết từ chính chương trình; đừng sửa tay.
`;

/** The handbook's page on every field, in Vietnamese, from the schemas' own sentences. */
export function fieldsPage(): string {
  const kinds = Object.keys(KIND_DRAFTS) as Kind[]; // the table has exactly these keys
  return [
    INTRODUCTION,
    table('Trong cả hai bản', commonWords),
    table('Chỉ trong bản gốc, mọi loại', commonShared),
    table('Chỉ trong bản dịch', translationStamp),
    ...kinds.flatMap((kind) => ofKind(kind)),
    table('Ấn bản (edition.yaml)', editionSchema.shape),
    table('Tỉnh (province.yaml)', provinceSchema.shape),
    table('Số liệu (facts.yaml)', fieldsWithin(factsFile)),
    table('Nguồn (sources.yaml)', fieldsWithin(sourcesFile)),
    table('Thuật ngữ (glossary.yaml)', fieldsWithin(glossaryFile)),
    table('Chữ cần tránh (terms.yaml)', fieldsWithin(avoidedTermsFile)),
    table('Từ vựng (vocabulary.yaml)', vocabularyFile.shape),
    table('Địa chỉ đã chuyển (redirects.yaml)', fieldsWithin(redirectsFile)),
    table('Nước Chủ tịch, chủ đề năm (asean/themes.yaml)', fieldsWithin(themesFile)),
    table('Hỏi đáp (asean/faq.yaml)', fieldsWithin(faqFile)),
    table('Câu đố (asean/quiz.yaml)', quizQuestionSchema.shape),
    table('Chủ đề của câu đố', quizThemeSchema.shape),
    components(),
  ].join('\n');
}

function ofKind(kind: Kind): string[] {
  const { shared, words }: KindFields = KIND_FIELDS[kind];
  const fields = { ...words, ...shared } as Shape; // loose shapes hold schemas
  const heading = `${KIND_DRAFTS[kind].name.vi} (thư mục ${KIND_FOLDERS[kind]})`;
  return Object.keys(fields).length === 0 ? [] : [table(heading, fields)];
}

type Shape = Readonly<Record<string, z.ZodType>>;

function table(heading: string, fields: Shape): string {
  const rows = rowsOf(fields, '');
  return [`## ${heading}\n`, '| Trường | Ghi gì |', '| --- | --- |', ...rows, ''].join('\n');
}

/** `cover.file` stands right below `cover`. */
function rowsOf(fields: Shape, around: string): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${around}${name}`;
    const shown = isRequired(field) ? `**\`${path}\`**` : `\`${path}\``;
    return [
      `| ${shown} | ${explanationOf(field)?.vi ?? ''}${choices(field)} |`,
      ...rowsOf(fieldsWithin(field), `${path}.`),
    ];
  });
}

/** Named where the explanation does not name them itself. */
function choices(field: z.ZodType): string {
  const form = formOf(field);
  const said = explanationOf(field)?.vi ?? '';
  if (form.is !== 'choice' || form.choices.every((choice) => said.includes(choice))) return '';
  return ` Chọn trong: ${form.choices.map((choice) => `\`${choice}\``).join(', ')}.`;
}

function components(): string {
  const rows = Object.entries(COMPONENTS).map(([name, { required, optional, explained }]) => {
    const needed = required.map((attribute) => `**\`${attribute}\`**`);
    const others = optional.map((attribute) => `\`${attribute}\``);
    return `| \`<${name}>\` | ${[...needed, ...others].join(', ') || '–'} | ${explained.vi} |`;
  });
  const head = ['| Thành phần | Thuộc tính | Dùng để |', '| --- | --- | --- |'];
  return ['## Thành phần trong bài\n', ...head, ...rows, ''].join('\n');
}
