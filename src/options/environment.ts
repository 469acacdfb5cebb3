import { moment, webOrigin } from '../domain/field.ts';
import type { Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Letters of addresses; no folder called `.` or `..`, and no drive as Git Bash makes of `/asean/`. */
const BASE = /^\/*([\w~-][\w.~-]*(\/+|$))*$/;

/** What each setting from the environment may say. Left out or empty, it says nothing. */
const SETTINGS = {
  BUILD_DATE: (value) => moment.safeParse(value.replace(/\.\d+(?=Z|[+-]|$)/, '')).success,
  SITE_URL: (value) => webOrigin.safeParse(value).success,
  BASE_PATH: (value) => BASE.test(value),
  PREVIEW: (value) => value === '1' || value === '0',
} as const satisfies Record<string, (value: string) => boolean>;

type Setting = keyof typeof SETTINGS;

/** Settings that cannot be taken, each in a sentence: better than a build that means another day. */
export function environmentRefusals(env: Environment, locale: Locale): string[] {
  const { settings } = wordsFor(locale).options;
  return Object.entries(SETTINGS).flatMap(([name, isGood]) => {
    const value = env[name];
    return !value || isGood(value) ? [] : [settings[name as Setting](value)]; // the keys of SETTINGS
  });
}
