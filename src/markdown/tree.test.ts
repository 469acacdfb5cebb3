import { expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';
import { everyNode, isElement, isText, textOf } from './tree.ts';

const SOURCE = '## Một\n\nHai **ba** bốn.\n\n- năm\n- sáu';

it('walks every node, parents before children, in the order of reading', () => {
  const nodes = [...everyNode(tree())];
  const words = nodes.filter(isText).map(({ value }) => value.trim());
  expect(words.filter(Boolean)).toEqual(['Một', 'Hai', 'ba', 'bốn.', 'năm', 'sáu']);
  const tags = nodes.filter(isElement).map(({ tagName }) => tagName);
  expect(tags).toEqual(['h2', 'p', 'strong', 'ul', 'li', 'li']);
});

it('leaves the tree it walks as it was', () => {
  const walked = tree();
  const untouched = structuredClone(walked);
  for (const _ of everyNode(walked)) void _;
  expect(walked).toEqual(untouched);
});

it('walks a tree of any depth', () => {
  const quoted = parseBody(`${'> '.repeat(2000)}sâu`);
  expect(quoted.ok && [...everyNode(quoted.tree)].length).toBeGreaterThan(50);
});

it('gives the words a reader sees', () => {
  expect(textOf(tree()).replace(/\s+/g, ' ')).toContain('Hai ba bốn.');
});

function tree() {
  const parsed = parseBody(SOURCE);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.tree;
}
