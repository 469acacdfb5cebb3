import { describe, expect, it } from 'vitest';
import { tempFolder } from '../testing/temp-folder.ts';
import { chosenEdition } from './chosen-edition.ts';

describe('chosenEdition', () => {
  const files = { 'content/editions/a/edition.yaml': '', 'content/editions/b/edition.yaml': '' };

  it.each([
    ['the one that is named', 'b', { EDITION: 'a' }, { ok: true, id: 'b' }],
    ['the environment’s where none is named', undefined, { EDITION: 'b' }, { ok: true, id: 'b' }],
    ['the first where nobody says', undefined, {}, { ok: true, id: 'a' }],
    ['none that is not there', 'c', {}, { ok: false, id: 'c', known: ['a', 'b'] }],
  ] as const)('is %s', (_, named, env, expected) => {
    using folder = tempFolder(files);
    expect(chosenEdition(folder.path, named, env)).toEqual(expected);
  });
});
