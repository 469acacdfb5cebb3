import type { z } from 'astro/zod';
import { originalSchema } from '../domain/entry/entry.ts';
import type { Kind } from '../domain/kind.ts';
import { nearest } from '../domain/nearest.ts';
import { PILLARS, type Vocabulary } from '../domain/vocabulary.ts';
import type { Both, Locale } from '../locale/locale.ts';
import type { Draft } from './draft-text.ts';
import { typedValue } from './field-form.ts';
import { KIND_DRAFTS } from './kind-drafts.ts';

/** What somebody asked for, in the words they typed. */
export interface Wishes {
  readonly kind: Kind;
  readonly original: Locale;
  readonly titles: Partial<Both>;
  /** Fields by name: `topics: 'origin, tourism'`. */
  readonly typed: Readonly<Record<string, string>>;
  readonly province?: string | undefined;
  readonly edition?: string | undefined;
  /** For every edition, whatever its kind: into content/asean. */
  readonly isShared: boolean;
  /** The folder’s own name; made from the title when left out. */
  readonly name?: string | undefined;
}

/** Wishes as far as the arguments say them. */
export interface PartOfWishes extends Omit<Wishes, 'kind'> {
  readonly kind: Kind | undefined;
}

type Arguments = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** Arguments that are fields, by the fields' names. */
const FIELD_ARGUMENTS = {
  date: 'date',
  pillars: 'pillar',
  topics: 'topics',
  audiences: 'audiences',
  form: 'form',
};

export function wishesFrom(given: Arguments): PartOfWishes {
  const word = (name: string): string | undefined => {
    const value = given[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const own = (names: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(names).flatMap(([field, name]) => {
        const value = word(name);
        return value === undefined ? [] : [[field, value]];
      }),
    );
  return {
    kind: kindMeant(word('kind') ?? ''),
    original: word('original') === 'en' ? 'en' : 'vi',
    titles: own({ vi: 'title-vi', en: 'title-en' }),
    typed: { ...own(FIELD_ARGUMENTS), ...pairsIn(given['field']) },
    province: word('province'),
    edition: word('edition'),
    isShared: given['shared'] === true,
    name: word('name'),
  };
}

/** `subject=zone` */
function pairsIn(given: Arguments[string]): Record<string, string> {
  const pairs = [given ?? []].flat().map((pair) => {
    const [name = '', ...value] = String(pair).split('=');
    return [name.trim(), value.join('=').trim()] as const;
  });
  return Object.fromEntries(pairs);
}

/** The draft that was asked for, or everything in the way of it. */
export function draftOf(
  { kind, original, titles, typed }: Wishes,
  vocabulary: Vocabulary,
): { draft: Draft; refusals: readonly Both[] } {
  const shape: Readonly<Record<string, z.ZodType>> = originalSchema(kind).shape;
  const refusals: Both[] = [];
  const fields: Record<string, unknown> = {};
  for (const [name, words] of Object.entries(typed)) {
    const schema = shape[name];
    if (!schema) {
      refusals.push(unknownField(name, kind, Object.keys(shape)));
      continue;
    }
    const value = typedValue(schema, words);
    if (value === undefined) refusals.push(badValue(name, words));
    else fields[name] = value;
    refusals.push(...unknownNames(name, value, vocabulary));
  }
  return { draft: { kind, original, titles, fields }, refusals };
}

/** The kind that was meant by its id, its folder’s name or its place in the list. */
export function kindMeant(word: string): Kind | undefined {
  const kinds = Object.keys(KIND_DRAFTS) as Kind[]; // the table has exactly these keys
  const plain = word.trim().toLowerCase();
  return kinds.find(
    (kind, index) =>
      kind === plain ||
      String(index + 1) === plain ||
      Object.values(KIND_DRAFTS[kind].name).some((name) => name.toLowerCase() === plain),
  );
}

/** The names a field may hold, where an edition's lists say which. */
function namesFor(field: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const lists: Readonly<Record<string, readonly string[]>> = {
    pillars: PILLARS,
    topics: Object.keys(vocabulary.topics),
    audiences: Object.keys(vocabulary.audiences),
    form: Object.keys(vocabulary.forms),
    issuer: Object.keys(vocabulary.issuers),
    countries: Object.keys(vocabulary.countries),
    country: Object.keys(vocabulary.countries),
  };
  return lists[field];
}

function unknownNames(field: string, value: unknown, vocabulary: Vocabulary): Both[] {
  const known = namesFor(field, vocabulary);
  if (!known) return [];
  return [value]
    .flat()
    .filter((name): name is string => typeof name === 'string' && !known.includes(name))
    .map((name) => unknownName(field, name, known));
}

function unknownField(name: string, kind: Kind, known: readonly string[]): Both {
  const meant = nearest(name, known);
  return {
    vi: `Loại ${KIND_DRAFTS[kind].name.vi.toLowerCase()} không có trường "${name}"${meant ? ` (gần giống nhất: "${meant}")` : ''}.`,
    en: `The kind ${kind} has no field "${name}"${meant ? ` (nearest: "${meant}")` : ''}.`,
  };
}

function badValue(name: string, words: string): Both {
  return {
    vi: `Trường "${name}" không nhận giá trị "${words}".`,
    en: `The field "${name}" does not take "${words}".`,
  };
}

function unknownName(field: string, name: string, known: readonly string[]): Both {
  const meant = nearest(name, known);
  const choices = known.join(', ');
  return {
    vi: `Trường "${field}": vocabulary.yaml không có "${name}"${meant ? ` (gần giống nhất: "${meant}")` : ''}. Chọn trong: ${choices}.`,
    en: `The field "${field}": vocabulary.yaml has no "${name}"${meant ? ` (nearest: "${meant}")` : ''}. Choose among: ${choices}.`,
  };
}
