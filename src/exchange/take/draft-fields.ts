import { KIND_FIELDS } from '../../domain/entry/kinds.ts';
import { commonShared } from '../../domain/entry/every-entry.ts';
import { sharedFieldNames } from '../../domain/entry/entry.ts';
import { PILLARS } from '../../domain/vocabulary.ts';
import type { z } from 'astro/zod';
import type { Manuscript } from '../../reading/manuscript.ts';
import type { PartnerItem } from '../partner-item.ts';

export type Fields = Record<string, unknown>;

/** What an entry may name here, and what of the partner's names is unknown. */
export interface Naming {
  readonly fields: Fields;
  readonly leftOut: readonly string[];
}

/** Names are taken where they mean something here; the vocabularies are the same in most portals. */
export function namingFields(
  item: PartnerItem,
  { vocabulary, provinces }: Pick<Manuscript, 'vocabulary' | 'provinces'>,
): Naming {
  const { topics, audiences, forms } = vocabulary;
  const leftOut: string[] = [];
  const known = (names: readonly string[], among: object): string[] => {
    leftOut.push(...names.filter((name) => !Object.hasOwn(among, name)));
    return [...new Set(names.filter((name) => Object.hasOwn(among, name)))];
  };
  const pillars = PILLARS.filter((pillar) => item.pillars.includes(pillar));
  const fields: Fields = {
    pillars: pillars.toSorted((a, b) => item.pillars.indexOf(a) - item.pillars.indexOf(b)),
    topics: known(item.topics, topics),
    audiences: known(item.audiences, audiences),
    form: known(item.form === undefined ? [] : [item.form], forms)[0],
    provinces: known(item.provinces, provinces),
  };
  return { fields, leftOut };
}

/** What only fits where it was written: places in a list, files beside the text, other entries. */
const LEFT_THERE: Readonly<Record<string, readonly string[]>> = {
  explainer: ['explains', 'order'],
  overview: ['order'],
  media: ['files'],
  publication: ['file', 'contents'],
  document: ['replacedBy'],
};

/** Fields of the kind's own, each as its schema has it; what is left out and needed, the check names. */
export function particularFields(
  { kind, particulars, texts, original }: PartnerItem,
  { facts }: Pick<Manuscript, 'facts'>,
): Fields {
  const shapes: Readonly<Record<string, z.core.$ZodType>> = KIND_FIELDS[kind].shared;
  const names = sharedFieldNames(kind).filter(
    (name) => !Object.hasOwn(commonShared, name) && !LEFT_THERE[kind]?.includes(name),
  );
  const fields: Fields = Object.fromEntries(
    names.flatMap((name) => {
      const shape = shapes[name] as z.ZodType | undefined; // every field of ours is one of zod's classes
      const value = Object.hasOwn(particulars, name) ? particulars[name] : undefined;
      const read = value === undefined ? undefined : shape?.safeParse(value);
      return read?.success ? [[name, read.data]] : [];
    }),
  );
  if (kind === 'investment' && Array.isArray(fields['facts'])) {
    fields['facts'] = fields['facts'].filter((fact) => Object.hasOwn(facts, String(fact)));
  }
  if (kind === 'document') fields['file'] = fileElsewhere(fields['file'], texts[original]?.url);
  return fields;
}

/** A file beside the partner's text is reached through the partner's page. */
function fileElsewhere(file: unknown, page: string | undefined): unknown {
  const isBeside = typeof file === 'object' && file !== null && !('url' in file);
  return isBeside && page ? { url: page, format: 'html' } : file;
}
