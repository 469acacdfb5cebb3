import type { Place } from '../../domain/finding.ts';
import type { PageFacts } from './page-facts.ts';

/** One built edition, as the checks see it. */
export interface BuiltSite {
  readonly folder: string;
  /** What findings call the folder: its path from the project. */
  readonly label: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  /** `https://angiang.gov.vn`, as the pages' canonical addresses name it. */
  readonly origin: string;
  readonly files: ReadonlySet<string>;
  /** By file. */
  readonly pages: ReadonlyMap<string, PageFacts>;
  readonly styles: readonly StyleFacts[];
  readonly sitemaps: readonly SitemapFacts[];
}

/** A style sheet and what it loads. */
export interface StyleFacts {
  readonly file: string;
  readonly address: string;
  readonly references: readonly { readonly href: string; readonly line: number }[];
}

export interface SitemapFacts {
  readonly file: string;
  /** An index lists other sitemaps, not pages. */
  readonly isIndex: boolean;
  readonly addresses: readonly string[];
}

export function placeIn(site: Pick<BuiltSite, 'label'>, file: string, line?: number): Place {
  return { file: `${site.label}/${file}`, line };
}

/** A page that search engines are to record: not a redirect, not noindex, not a repetition. */
export function isIndexable(site: Pick<BuiltSite, 'origin'>, page: PageFacts): boolean {
  if (page.isNoindex || page.redirect !== undefined) return false;
  return page.canonical === undefined || page.canonical === fullAddress(site, page);
}

export function fullAddress(site: Pick<BuiltSite, 'origin'>, page: PageFacts): string {
  return site.origin + encodeURI(page.address);
}

/** Pages that show something, in the order of their files. */
export function shownPages(site: BuiltSite): PageFacts[] {
  return [...site.pages.values()].filter((page) => page.redirect === undefined);
}
