import { expect, it } from 'vitest';
import { importsIn } from './imports.ts';

const FILE = 'src/portal/sense/names.ts';

it.each([
  ["import { a } from '../portal.ts';", 'src/portal/portal.ts', false],
  ["import type { A } from '../../domain/fact.ts';", 'src/domain/fact.ts', true],
  ["import { type A, type B } from './b.ts';", 'src/portal/sense/b.ts', true],
  ["import { a, type B } from './b.ts';", 'src/portal/sense/b.ts', false],
  ["import {\n  a,\n  b,\n} from './b.ts';", 'src/portal/sense/b.ts', false],
  ["import './b.css';", 'src/portal/sense/b.css', false],
  ["import address from '../c.ts?worker&url';", 'src/portal/c.ts', false],
  ["export { a } from './b.ts';", 'src/portal/sense/b.ts', false],
  ["export type { A } from './b.ts';", 'src/portal/sense/b.ts', true],
  ["const a = await import('./b.ts');", 'src/portal/sense/b.ts', false],
  ["import { z } from 'astro/zod';", 'astro/zod', false],
])('reads %j', (source, from, typeOnly) => {
  expect(importsIn(FILE, source)).toEqual([{ from, typeOnly }]);
});

it('takes no sentence for an import', () => {
  expect(
    importsIn(FILE, "// import from 'a'\nconst say = 'export';\nexport const b = 'c';"),
  ).toEqual([]);
});
