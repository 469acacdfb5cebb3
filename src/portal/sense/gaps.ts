import type { Manuscript } from '../../reading/manuscript.ts';

/** What could not be read. Whatever misses it elsewhere would only bury the cause. */
export interface Gaps {
  /** Data is missing: names, facts, redirects. */
  readonly data: boolean;
  /** Folders of entries with a text that is missing. */
  readonly folders: ReadonlySet<string>;
}

/** Mistakes that leave a file as usable as it was. */
const HARMLESS: readonly string[] = [
  'not-nfc',
  'foreign-d',
  'tone-place',
  'invisible-character',
  'file-name',
  'avoided-term',
  'untranslated',
];

export function gapsIn({ findings, texts }: Pick<Manuscript, 'findings' | 'texts'>): Gaps {
  const read = new Set(texts.map(({ file }) => file));
  const broken = findings.filter(({ rule }) => !HARMLESS.includes(rule));
  return {
    data: broken.some(({ file }) => /\.ya?ml$/.test(file)),
    folders: new Set(
      broken
        .filter(
          ({ rule, file }) =>
            rule === 'text-name' || (/\/index\.\w+\.mdx$/.test(file) && !read.has(file)),
        )
        .map(({ file }) => file.slice(0, file.lastIndexOf('/'))),
    ),
  };
}
