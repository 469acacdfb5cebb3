import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../testing/temp-folder.ts';
import { newFolder } from './new-folder.ts';
import { replaceFile } from './replace-file.ts';

const FILES = new Map([
  ['a.txt', 'a'],
  ['b.txt', 'b'],
]);

describe('newFolder', () => {
  it('makes the folders above it too, and leaves nothing beside', () => {
    using place = tempFolder();
    expect(newFolder(path.join(place.path, 'sau', 'moi'), FILES)).toBe(true);
    expect(readdirSync(path.join(place.path, 'sau'))).toEqual(['moi']);
    expect(readdirSync(path.join(place.path, 'sau', 'moi'))).toEqual(['a.txt', 'b.txt']);
  });

  it.each([
    ['with files', 'co'],
    ['that is empty', 'rong'],
  ])('never touches a folder %s', (_, name) => {
    using place = tempFolder({ 'co/a.txt': 'của tôi' });
    mkdirSync(path.join(place.path, 'rong'));
    expect(newFolder(path.join(place.path, name), FILES)).toBe(false);
    expect(readFileSync(path.join(place.path, 'co', 'a.txt'), 'utf8')).toBe('của tôi');
    expect(readdirSync(place.path).toSorted()).toEqual(['co', 'rong']);
    expect(readdirSync(path.join(place.path, 'rong'))).toEqual([]);
  });
});

describe('replaceFile', () => {
  it('makes the folder, and leaves no half file beside', () => {
    using folder = tempFolder({ 'sau/cu.txt': 'cũ' });
    const file = path.join(folder.path, 'sau', 'cu.txt');
    replaceFile(file, 'mới');
    replaceFile(path.join(folder.path, 'moi', 'a.txt'), 'a');
    expect(readFileSync(file, 'utf8')).toBe('mới');
    expect(readdirSync(path.join(folder.path, 'sau'))).toEqual(['cu.txt']);
    expect(readdirSync(path.join(folder.path, 'moi'))).toEqual(['a.txt']);
  });
});
