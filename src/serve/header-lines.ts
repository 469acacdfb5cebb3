import { HEADER_TABLE } from './headers.ts';

/** What differs from one built site to another. */
export interface ServedSite {
  /** Begins and ends with a slash. */
  readonly base: string;
  /** Pages on which a video frame may load, by their path under the base. */
  readonly videoPages: readonly string[];
}

/** One header of one line of the table. A later line of the same header wins. */
export interface HeaderLine {
  readonly name: string;
  /** A regular expression for the whole path of the address; every address, where there is none. */
  readonly pattern: string | undefined;
  readonly value: string;
}

/** The table as servers want it: one header at a time, for addresses under the base. */
export function headerLines({ base, videoPages }: ServedSite): HeaderLine[] {
  return HEADER_TABLE.flatMap(({ paths, videoOnly, headers }) => {
    const wanted = videoOnly ? videoPages.map(addressPattern) : paths;
    if (wanted?.length === 0) return [];
    const pattern = wanted && `^${escaped(base)}(?:${wanted.join('|')})$`;
    return Object.entries(headers).map(([name, value]) => ({ name, pattern, value }));
  });
}

/** A page may be asked for by its folder. */
function addressPattern(page: string): string {
  return escaped(page).replace(/index\\\.html$/, '(?:index\\.html)?');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
