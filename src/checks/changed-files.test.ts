import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finding } from '../domain/finding.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { aboutChanges, changedFiles } from './changed-files.ts';

describe('changedFiles', () => {
  it('are those that differ from the last commit, deleted and new ones among them', () => {
    using folder = tempFolder({
      'content/a.mdx': 'a',
      'content/b.mdx': 'b',
      'content/c.mdx': 'c',
      'src/x.ts': 'x',
    });
    commitAll(folder.path);
    writeFileSync(join(folder.path, 'content/a.mdx'), 'khác');
    writeFileSync(join(folder.path, 'content/Ảnh mới.png'), 'mới');
    writeFileSync(join(folder.path, 'src/x.ts'), 'khác');
    rmSync(join(folder.path, 'content/b.mdx'));
    expect([...(changedFiles(folder.path) ?? [])].toSorted()).toEqual([
      'content/a.mdx',
      'content/b.mdx',
      'content/Ảnh mới.png'.normalize('NFC'),
    ]);
  });

  it('cannot be told where there is no Git, nor since a commit that is none', () => {
    using folder = tempFolder({ 'content/a.mdx': 'a' });
    expect(changedFiles(folder.path)).toBeUndefined();
    commitAll(folder.path);
    expect(changedFiles(folder.path, 'khong-co')).toBeUndefined();
  });
});

describe('aboutChanges', () => {
  it('tells all about what has changed, and errors wherever they are', () => {
    const warning = finding('tone-place', { file: 'b' }, { sample: '', better: '' });
    const broken = finding('link-nowhere', { file: 'b', line: 1 }, { link: 'x', nearest: '' });
    const changed = { ...warning, file: 'a' };
    expect(aboutChanges([warning, broken, changed], new Set(['a']))).toEqual([broken, changed]);
  });
});

function commitAll(cwd: string): void {
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@y.z', '-c', 'commit.gpgsign=false'];
  for (const words of [
    ['init', '-q'],
    ['add', '-A'],
    [...who, 'commit', '-qm', 'x'],
  ]) {
    expect(spawnSync('git', words, { cwd }).status).toBe(0);
  }
}
