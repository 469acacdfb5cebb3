import type { Finding } from '../../domain/finding.ts';
import type { RuleName } from '../../domain/rules/rules.ts';
import type { Text } from '../../reading/text.ts';

/** How something is said. Whoever takes a partner’s draft over mends it before deleting `draft`. */
const WORDING: ReadonlySet<RuleName> = new Set([
  'avoided-term',
  'untranslated',
  'list-not-read',
  'heading-underlined',
]);

export function isWording({ rule }: Pick<Finding, 'rule'>): boolean {
  return WORDING.has(rule);
}

/** A partner’s words are judged when an editor makes them ours, as a draft’s sources are. */
export function withoutPartnersWording(
  findings: readonly Finding[],
  texts: readonly Text[],
): Finding[] {
  const waiting = new Set(
    texts.flatMap(({ folder, shared }) => (shared?.draft && shared.takenFrom ? [folder] : [])),
  );
  return findings.filter(
    (found) => !isWording(found) || !waiting.has(found.file.slice(0, found.file.lastIndexOf('/'))),
  );
}
