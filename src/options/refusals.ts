import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../domain/nearest.ts';
import { isLocale, type Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';

export type Known = NonNullable<ParseArgsConfig['options']>;

export interface Typed {
  readonly args: readonly string[];
  readonly options: Known;
  readonly allowPositionals: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** npm has settings of these names too, and where one is set nobody need have typed it. */
const OF_NPM: readonly string[] = ['all', 'force', 'name', 'only', 'yes'];

/** The language a person asked for, also where the rest of what was typed cannot be taken. */
export function languageAsked(args: readonly string[]): Locale {
  const at = args.indexOf('--lang');
  const word = at === -1 ? args.find((arg) => arg.startsWith('--lang='))?.slice(7) : args[at + 1];
  return word === 'en' ? 'en' : 'vi';
}

/** What cannot be taken of what was typed, each in a sentence of the language asked for. */
export function refusals({ args, options, allowPositionals, env }: Typed): string[] {
  const words = wordsFor(languageAsked(args)).options;
  const kept = keptByNpm(options, env);
  if (kept.length > 0) {
    return kept.map((option) => words.keptByNpm(option, env['npm_lifecycle_event'] ?? ''));
  }
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  return tokens.flatMap((token) => {
    if (token.kind === 'positional') {
      return allowPositionals ? [] : [words.unknownWord(token.value)];
    }
    if (token.kind !== 'option') return [];
    const { name, rawName, value, inlineValue } = token;
    const known = options[name];
    if (known === undefined || !rawName.startsWith('--')) {
      const near = rawName.startsWith('--') && nearest(name, Object.keys(options));
      return [words.unknown(rawName) + (near ? ` ${words.nearest(`--${near}`)}` : '')];
    }
    if (known.type === 'boolean') return inlineValue ? [words.noValueWanted(rawName)] : [];
    const isMissing = value === undefined || (!inlineValue && value.startsWith('-'));
    if (isMissing) return [words.noValue(rawName)];
    return name === 'lang' && !isLocale(value) ? [words.badLanguage(value)] : [];
  });
}

/** Without `--` before them npm takes options for its own, and the command would do something else. */
function keptByNpm(options: Known, env: Typed['env']): string[] {
  if (env['npm_lifecycle_event'] === undefined) return [];
  return Object.keys(options)
    .filter((name) => !OF_NPM.includes(name))
    .filter((name) => env[`npm_config_${name.replaceAll('-', '_')}`])
    .map((name) => `--${name}`);
}
