import { momentOf } from '../portal/schedule.ts';

/** What a build takes from the environment, and nothing else reads it. */
export interface BuildSettings {
  readonly edition: string;
  readonly now: Date;
  readonly preview: boolean;
  readonly site: string | undefined;
  readonly base: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function buildSettings(env: Environment): BuildSettings {
  return {
    // The default edition is named in package.json (config.edition), which npm passes on.
    edition: env['EDITION'] || env['npm_package_config_edition'] || '',
    now: buildDate(env),
    preview: env['PREVIEW'] === '1',
    site: env['SITE_URL'] || undefined,
    base: env['BASE_PATH'] ? tidyBase(env['BASE_PATH']) : undefined,
  };
}

export function buildDate(env: Environment): Date {
  const written = env['BUILD_DATE'];
  if (!written) return new Date();
  const now = new Date(momentOf(written));
  if (Number.isNaN(now.getTime())) throw new Error(`BUILD_DATE is not a date: ${written}`);
  return now;
}

/** `asean`, `/asean` and `//asean/` all mean `/asean/`. */
export function tidyBase(base: string): string {
  const folders = base.split('/').filter((folder) => folder !== '');
  return ['', ...folders, ''].join('/');
}
