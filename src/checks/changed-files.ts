import { spawnSync } from 'node:child_process';
import { isError, type Finding } from '../domain/finding.ts';

/**
 * The files of content that differ from a commit, new ones included, from the project's folder on.
 * Undefined where Git cannot tell.
 */
export function changedFiles(root: string, since = 'HEAD'): ReadonlySet<string> | undefined {
  const changed = git(root, ['diff', '--name-only', '--relative', '-z', since, '--', 'content']);
  const added = git(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', 'content']);
  if (changed === undefined || added === undefined) return undefined;
  return new Set([...changed, ...added].map((file) => file.normalize('NFC')));
}

/**
 * What a change may have caused: everything about the changed files, and errors wherever they are,
 * because a text that is renamed or deleted breaks others that stayed as they were.
 */
export function aboutChanges(
  findings: readonly Finding[],
  changed: ReadonlySet<string>,
): Finding[] {
  return findings.filter((found) => isError(found) || changed.has(found.file.normalize('NFC')));
}

function git(root: string, words: readonly string[]): string[] | undefined {
  const { status, stdout } = spawnSync('git', words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? stdout.split('\0').filter((file) => file !== '') : undefined;
}
