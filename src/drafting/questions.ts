import type { z } from 'astro/zod';
import { originalSchema } from '../domain/entry/entry.ts';
import { explanationOf, isRealDay } from '../domain/field.ts';
import type { Kind } from '../domain/kind.ts';
import { PILLARS, type Vocabulary } from '../domain/vocabulary.ts';
import { formatDay, type IsoDay } from '../locale/format.ts';
import type { Both, Locale } from '../locale/locale.ts';
import { dayMeant, formOf, isDay, isRequired, typedValue } from './field-form.ts';
import { KIND_DRAFTS } from './kind-drafts.ts';
import type { KindDraft } from './kind-draft.ts';
import type { Terminal } from './terminal.ts';
import { DRAFTING_WORDS as WORDS } from './words.ts';
import { kindMeant } from './wishes.ts';

/** Everything that questions are asked with. */
export interface Asking {
  readonly terminal: Terminal;
  readonly language: Locale;
  readonly vocabulary: Vocabulary;
}

type Choice = readonly [id: string, name: string];

export async function askKind({ terminal, language }: Asking): Promise<Kind> {
  const kinds = Object.values(KIND_DRAFTS).map(({ name }) => name[language]);
  kinds.forEach((name, index) => terminal.say(`  ${String(index + 1).padStart(2)}. ${name}`));
  for (;;) {
    const kind = kindMeant(await terminal.ask(WORDS.kind[language]));
    if (kind) return kind;
    terminal.say(WORDS.again[language]);
  }
}

/** Whose entry it is: one of the provinces, or of the editions. */
export async function askOwner(
  { terminal, language }: Asking,
  of: 'province' | 'edition',
  owners: readonly string[],
): Promise<string> {
  const [only] = owners;
  if (only !== undefined && owners.length === 1) return only;
  terminal.say('');
  owners.forEach((owner, index) => terminal.say(`  ${String(index + 1).padStart(2)}. ${owner}`));
  for (;;) {
    const typed = await terminal.ask(WORDS[of][language]);
    const owner = owners[Number(typed) - 1] ?? typed;
    if (owners.includes(owner)) return owner;
    terminal.say(WORDS.again[language]);
  }
}

/** The title of the original has to be known: the folder is named after it. */
export async function askTitle(asking: Asking, locale: Locale, isNeeded: boolean): Promise<string> {
  const { terminal, language } = asking;
  const question = locale === 'vi' ? WORDS.titleVi : WORDS.titleEn;
  for (;;) {
    const title = await terminal.ask(question[language]);
    if (title !== '' || !isNeeded) return title;
    terminal.say(WORDS.needed[language]);
  }
}

export async function askDate({ terminal, language }: Asking, today: IsoDay): Promise<string> {
  for (;;) {
    const shown = formatDay(today, language);
    const typed = (await terminal.ask(`${WORDS.date[language]} [${shown}]: `)) || today;
    const day = dayMeant(typed);
    if (isRealDay(day)) return day;
    terminal.say(WORDS.dayAgain[language]);
  }
}

/** Pillars, topics, audiences, and what the kind cannot do without; what is skipped is left to fill in. */
export async function askFields(
  asking: Asking,
  kind: Kind,
  known: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const shape: Readonly<Record<string, z.ZodType>> = originalSchema(kind).shape;
  const { asked = [] } = KIND_DRAFTS[kind] as KindDraft; // the table keeps its rows' own types
  const needed = Object.keys(shape).filter((name) => {
    const field = shape[name];
    const isOneLine = field && !['words', 'both'].includes(formOf(field).is);
    return isOneLine && (isRequired(field) || asked.includes(name)) && name !== 'file';
  });
  const found: Record<string, string> = {};
  for (const name of new Set(['pillars', 'topics', 'audiences', ...needed])) {
    const field = shape[name];
    if (!field || name in known) continue;
    const typed = await askField(asking, name, field);
    if (typed !== '') found[name] = typed;
  }
  return found;
}

async function askField(
  { terminal, language, vocabulary }: Asking,
  name: string,
  field: z.ZodType,
): Promise<string> {
  const choices = choicesOf(name, field, vocabulary, language);
  const form = formOf(field);
  const several = 'many' in form && form.many;
  terminal.say(`\n${name}: ${explanationOf(field)?.[language] ?? ''}`);
  choices.forEach(([id, label], index) =>
    terminal.say(`  ${String(index + 1).padStart(2)}. ${label} (${id})`),
  );
  const how = several ? WORDS.severalOf : WORDS.choices;
  for (;;) {
    const typed = await terminal.ask(choices.length > 0 ? `${how[language]}: ` : `${name}: `);
    const meant = typed.split(',').map((part) => choiceMeant(part.trim(), choices));
    const words = meant.join(', ');
    if (typed === '' || isTaken(field, words, meant, choices)) return words;
    terminal.say((isDay(field) ? WORDS.dayAgain : WORDS.again)[language]);
  }
}

function isTaken(
  field: z.ZodType,
  words: string,
  meant: readonly string[],
  choices: readonly Choice[],
): boolean {
  const isKnown =
    choices.length === 0 || meant.every((id) => choices.some(([each]) => each === id));
  return isKnown && typedValue(field, words) !== undefined;
}

function choiceMeant(typed: string, choices: readonly Choice[]): string {
  return choices[Number(typed) - 1]?.[0] ?? typed;
}

function choicesOf(
  name: string,
  field: z.ZodType,
  vocabulary: Vocabulary,
  language: Locale,
): readonly Choice[] {
  const lists: Readonly<Record<string, Readonly<Record<string, { readonly name: Both }>>>> = {
    topics: vocabulary.topics,
    audiences: vocabulary.audiences,
    issuer: vocabulary.issuers,
    countries: vocabulary.countries,
    country: vocabulary.countries,
  };
  if (name === 'pillars') return PILLARS.map((id) => [id, vocabulary.pillars[id].name[language]]);
  const list = lists[name];
  if (list) return Object.entries(list).map(([id, each]) => [id, each.name[language]]);
  const form = formOf(field);
  return form.is === 'choice' ? form.choices.map((id) => [id, id]) : [];
}
