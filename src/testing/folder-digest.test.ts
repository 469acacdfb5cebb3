import { expect, it } from 'vitest';
import { differentFiles } from './folder-digest.ts';
import { tempFolder } from './temp-folder.ts';

it('names the files that differ, are missing, or are more', () => {
  using one = tempFolder({ 'a/same.txt': 'x', 'changed.txt': 'x', 'missing.txt': 'x' });
  using other = tempFolder({ 'a/same.txt': 'x', 'changed.txt': 'y', 'more.txt': 'x' });
  expect(differentFiles(one.path, other.path)).toEqual(['changed.txt', 'missing.txt', 'more.txt']);
});
