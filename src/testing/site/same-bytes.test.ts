import { describe, expect, it } from 'vitest';
import { differentFiles } from '../folder-digest.ts';
import { repeatedBuilds } from './built-sites.ts';

describe('two builds of the same content for the same day', () => {
  it.each(repeatedBuilds())('of $first.edition give the same bytes', ({ first, second }) => {
    expect(differentFiles(first.folder, second.folder)).toEqual([]);
  });
});
