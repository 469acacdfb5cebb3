import { expect, it } from 'vitest';
import { KIND_FOLDERS, type Kind } from '../domain/kind.ts';
import { checkContent, contentFiles } from './content-folder.ts';

const KINDS = Object.keys(KIND_FOLDERS) as Kind[]; // Object.keys is typed string[]

it('makes an empty edition in which nothing is wrong', async () => {
  expect(await checkContent(contentFiles())).toEqual([]);
});

it.each(KINDS)('makes an entry of the kind %s in which nothing is wrong', async (kind) => {
  expect(await checkContent(contentFiles({ kind }))).toEqual([]);
});
