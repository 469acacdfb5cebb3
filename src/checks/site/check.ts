import type { Finding } from '../../domain/finding.ts';
import type { BuiltSite } from './built-site.ts';
import type { Resolve } from './resolve-reference.ts';

/** One rule, or a few that look at the same thing. */
export interface Check {
  readonly name: string;
  /** Why it matters to a reader. */
  readonly reason: string;
  /** It asks what search engines are told; a preview tells them nothing. */
  readonly forSearchEngines?: true;
  readonly find: (site: BuiltSite, resolve: Resolve) => Finding[];
}
