import type { Both } from '../../locale/locale.ts';

/** One thing the checks look for. Its name is permanent, so that people can search for it. */
export interface Rule {
  /** An error keeps the portal from being built; a warning does not. */
  readonly level: 'error' | 'warning';
  /** What is wrong. `{name}` stands for a value of the finding. */
  readonly what: Both;
  /** What to do about it. */
  readonly fix: Both;
}

/** The names between braces in a sentence. */
type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** What a finding of this rule has to bring along, read off the rule's own Vietnamese sentences. */
export type ValuesFor<R extends Rule> = Readonly<
  Record<NamesIn<R['what']['vi']> | NamesIn<R['fix']['vi']>, string | number | Both>
>;
