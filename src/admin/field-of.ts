import type { Field } from '@sveltia/cms';
import type { z } from 'astro/zod';
import { explanationOf } from '../domain/field.ts';
import type { Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import { sourceReference } from '../domain/source.ts';
import { choiceOptions, listedOptions, sourceOptions, type Known } from './names.ts';
import { SOURCE_FORM } from './editor/source-form.ts';
import { definitionOf, isOptional, patternOf, textForm, without } from './schema.ts';

/** Where a field is, and in which language the page speaks of it. */
export interface FieldPlace {
  readonly known: Known;
  readonly locale: Locale;
  /** Within another field, where names mean something else. */
  readonly isInside?: boolean;
}

type Base = Pick<Field, 'name'> & Readonly<Record<string, unknown>>;

const VIETNAM = 'Asia/Ho_Chi_Minh';

/** Fields of the entry itself that are not what their schema alone makes of them. */
const OWN: Readonly<Record<string, (base: Base, place: FieldPlace) => Base>> = {
  // Published today, and not before somebody says so.
  date: (base) => ({ ...base, ...day(), default: '{{now}}' }),
  draft: (base) => ({ ...base, widget: 'boolean', default: true }),
  summary: (base) => ({ ...base, widget: 'text' }),
  sources: sourcesField,
};

/** One field of the editing page, from the schema that the checks use too. */
function fieldOf(name: string, schema: z.ZodType, place: FieldPlace): Field {
  const { locale } = place;
  const labels: Readonly<Record<string, string>> = wordsFor(locale).admin.fields;
  const label = labels[name] ?? name;
  const told = explanationOf(schema)?.[locale];
  const hint = told === `${label}.` ? undefined : told; // “Tiêu đề: Tiêu đề.”
  const base: Base = {
    name,
    label,
    ...(hint === undefined ? {} : { hint }),
    required: !isOptional(schema),
  };
  const own = place.isInside ? undefined : OWN[name]?.(base, place);
  // Sveltia's own type wants a widget known beforehand; its JSON schema is held against the result in a test.
  return (own ?? { ...base, ...widgetOf(name, without(schema), place) }) as Field;
}

function widgetOf(name: string, schema: z.ZodType, place: FieldPlace): object {
  const { type, entries, element, shape } = definitionOf(schema);
  const listed = listedOptions(name, place.known, place.locale);
  if (listed) return { ...select(listed), ...(type === 'array' ? { multiple: true } : {}) };
  if (type === 'enum') return select(choiceOptions(Object.values(entries ?? {}), place.locale));
  if (type === 'boolean') return { widget: 'boolean', default: false };
  if (type === 'number') return numberWidget(schema);
  if (type === 'array' && element) return listWidget(element, place);
  if (type === 'object' && shape) return objectWidget(shape, place);
  return textWidget(name, schema, place.locale);
}

function numberWidget(schema: z.ZodType): object {
  const isWhole = !schema.safeParse(1.5).success;
  const isPositive = !schema.safeParse(-1).success;
  return {
    widget: 'number',
    value_type: isWhole ? 'int' : 'float',
    ...(isPositive ? { min: isWhole ? 1 : 0 } : {}),
  };
}

function listWidget(element: z.ZodType, place: FieldPlace): object {
  const { type, entries, shape } = definitionOf(element);
  if (type === 'enum') {
    return {
      ...select(choiceOptions(Object.values(entries ?? {}), place.locale)),
      multiple: true,
    };
  }
  return shape === undefined
    ? { widget: 'list', field: { ...textWidget('item', element, place.locale), name: 'item' } }
    : { widget: 'list', fields: fieldsOf(shape, { ...place, isInside: true }) };
}

function objectWidget(shape: Readonly<Record<string, z.ZodType>>, place: FieldPlace): object {
  const { inVietnamese, inEnglish } = wordsFor(place.locale).admin;
  const languages: Readonly<Record<string, string>> = { vi: inVietnamese, en: inEnglish };
  const fields = fieldsOf(shape, { ...place, isInside: true }).map((field) => {
    const language = languages[field.name];
    return language === undefined ? field : { ...field, label: language };
  });
  return { widget: 'object', fields };
}

export function fieldsOf(
  shape: Readonly<Record<string, z.ZodType>>,
  place: FieldPlace,
): readonly Field[] {
  return Object.entries(shape).map(([name, schema]) => fieldOf(name, schema, place));
}

function textWidget(name: string, schema: z.ZodType, locale: Locale): object {
  const form = textForm(schema);
  if (form === 'day') return day();
  if (form === 'moment') return moment();
  // Words of a picture or file beside the entry: chosen, not typed.
  if (name === 'file' || name === 'path') return beside(name);
  const pattern = patternOf(schema);
  const message = explanationOf(schema)?.[locale] ?? wordsFor(locale).admin.choose;
  return { widget: 'string', ...(pattern ? { pattern: [pattern, message] } : {}) };
}

function select(options: readonly { label: string; value: string }[]): object {
  return { widget: 'select', options };
}

function day(): object {
  return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', input_timezone: VIETNAM };
}

function moment(): object {
  return { widget: 'datetime', format: 'YYYY-MM-DDTHH:mmZ', input_timezone: VIETNAM };
}

/** A name from the list, or a source written out here, whose title is in one language or in both. */
function sourcesField(base: Base, place: FieldPlace): Base {
  const { known, locale } = place;
  const words = wordsFor(locale).admin;
  const [, source] = definitionOf(sourceReference).options ?? [];
  const shape = source && definitionOf(source).shape;
  const [, bothTitles] = (shape?.['title'] && definitionOf(shape['title']).options) ?? [];
  const listed = select(sourceOptions(known, locale));
  const inside = { ...place, isInside: true };
  const written = fieldsOf(shape ?? {}, inside);
  const bilingual = fieldsOf({ ...shape, ...(bothTitles ? { title: bothTitles } : {}) }, inside);
  return {
    ...base,
    widget: 'list',
    typeKey: SOURCE_FORM,
    types: [
      {
        name: 'listed',
        label: words.listedSource,
        fields: [{ name: 'id', label: words.sourceName, ...listed }],
      },
      { name: 'written', label: words.writtenSource, fields: written },
      { name: 'bilingual', label: words.bilingualSource, fields: bilingual },
    ],
  };
}

/** In the entry's own folder, under its bare name. */
function beside(name: string): object {
  return { widget: name === 'file' ? 'image' : 'file', choose_url: false };
}
