import { parseArgs } from 'node:util';
import { wordsFor } from '../locale/words.ts';
import { environmentRefusals } from './environment.ts';
import { languageAsked, refusals, type Known } from './refusals.ts';

const LANGUAGE = { lang: { type: 'string', default: 'vi' } } as const;

interface Wanted<O extends Known> {
  readonly options?: O;
  readonly allowPositionals?: boolean;
}

/**
 * What was typed after a command's name, and `--lang`, which every command takes. Anything it
 * cannot take, there or in the environment, ends the command before it has done anything, in the
 * language asked for.
 */
export function commandOptions<const O extends Known = Record<never, never>>(wanted: Wanted<O>) {
  const { allowPositionals = false } = wanted;
  const args = process.argv.slice(2);
  // Spread loses the exact type, on which the types of the values rest.
  const options = { ...LANGUAGE, ...wanted.options } as typeof LANGUAGE & O;
  const locale = languageAsked(args);
  const unset = environmentRefusals(process.env, locale);
  if (unset.length > 0) {
    console.error([...unset, wordsFor(locale).options.nothingDone].join('\n'));
    process.exit(1);
  }
  const refused = refusals({ args, options, allowPositionals, env: process.env });
  if (refused.length > 0) {
    const words = wordsFor(locale).options;
    const known = Object.keys(options).map((name) => `--${name}`);
    console.error([...refused, words.known(known.join(', ')), words.nothingDone].join('\n'));
    process.exit(1);
  }
  return { ...parseArgs({ args, options, allowPositionals }), locale };
}
