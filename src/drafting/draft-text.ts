import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import { originalSchema, translationSchema } from '../domain/entry/entry.ts';
import { explanationOf } from '../domain/field.ts';
import type { Kind } from '../domain/kind.ts';
import { TO_WRITE } from '../domain/to-write.ts';
import { LOCALES, type Both, type Locale } from '../locale/locale.ts';
import { formOf, isRequired } from './field-form.ts';
import { KIND_DRAFTS } from './kind-drafts.ts';
import type { KindDraft } from './kind-draft.ts';

/** An entry as an editor wants it to begin. */
export interface Draft {
  readonly kind: Kind;
  readonly original: Locale;
  /** A title that is not known yet is to be written. */
  readonly titles: Partial<Both>;
  /** Fields of the original, by name. */
  readonly fields: Readonly<Record<string, unknown>>;
}

const OPTIONAL: Both = {
  vi: 'Không bắt buộc. Muốn dùng trường nào thì bỏ dấu # ở đầu dòng và ghi giá trị.',
  en: 'Not required. To use one, take away the # before it and give it a value.',
};

/** Always shown, so that nobody forgets them, even while they are empty. */
const SHOWN = { pillars: [], topics: [], audiences: [], sources: [] };

/** Both texts of a new entry, with their fields explained by the schema's own words. */
export function draftTexts(draft: Draft, language: Locale): Both {
  const [vi = '', en = ''] = LOCALES.map((locale) => draftText(draft, locale, language));
  return { vi, en };
}

function draftText(draft: Draft, locale: Locale, language: Locale): string {
  const isOriginal = locale === draft.original;
  const schema = isOriginal ? originalSchema(draft.kind) : translationSchema(draft.kind);
  const title = draft.titles[locale] ?? TO_WRITE[locale];
  const given: Record<string, unknown> = isOriginal
    ? { title, ...SHOWN, ...draft.fields, draft: true }
    : { title, translates: 'pending' };
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>); // an object's shape holds schemas
  const { asked = [] } = KIND_DRAFTS[draft.kind] as KindDraft; // the table keeps its rows' own types
  const isShown = ([name, field]: readonly [string, z.ZodType]): boolean =>
    name in given || isRequired(field) || asked.includes(name);
  const shown = fields.filter(isShown);
  const optional = fields.filter((each) => !isShown(each));
  return [
    '---',
    ...shown.flatMap(([name, field]) => [
      `# ${explanation(field, language)}`,
      `${name}:${inlineYaml(given[name] ?? placeholder(field, locale))}`,
    ]),
    '#',
    `# ${OPTIONAL[language]}`,
    ...optional.map(([name, field]) => `# ${name}: # ${explanation(field, language)}`),
    '---',
    '',
    ...bodyLines(draft.kind, locale),
    '',
  ].join('\n');
}

function bodyLines(kind: Kind, locale: Locale): string[] {
  const { opening, headings } = KIND_DRAFTS[kind];
  const parts = headings.flatMap((heading) => ['', `## ${heading[locale]}`, '', TO_WRITE[locale]]);
  return [`${TO_WRITE[locale]} ${opening[locale]}`, ...parts];
}

/** Words can wait to be written; of a choice or a day nobody can say what it will be. */
function placeholder(field: z.ZodType, locale: Locale): unknown {
  const { is } = formOf(field);
  if (is === 'words') return TO_WRITE[locale];
  return is === 'both' ? TO_WRITE : undefined;
}

function inlineYaml(value: unknown): string {
  if (value === undefined) return '';
  return ` ${stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim()}`;
}

function explanation(field: z.ZodType, language: Locale): string {
  return explanationOf(field)?.[language] ?? '';
}
