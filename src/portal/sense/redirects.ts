import { finding, type Finding } from '../../domain/finding.ts';
import { followed, tidy } from '../redirects.ts';
import type { Evidence } from './sense.ts';

const FILE = 'content/redirects.yaml';

/** A redirect ends at a page, and does not stand in front of one. */
export function redirectFindings({ portal, manuscript }: Evidence): Finding[] {
  const paths = new Set(portal.routes.map(({ path }) => path));
  const steps = new Map(
    manuscript.redirects.map(({ from, to }) => [tidy(from), tidy(to.split('#')[0] ?? to)]),
  );
  return manuscript.redirects.flatMap(({ from, to }) => {
    if (paths.has(tidy(from))) return [finding('redirect-over-page', { file: FILE }, { from })];
    const end = followed(tidy(from), steps);
    if (end === undefined) return [finding('redirect-loop', { file: FILE }, { from })];
    return paths.has(end) ? [] : [finding('redirect-nowhere', { file: FILE }, { from, to })];
  });
}
