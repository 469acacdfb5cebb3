import { writtenNumbers, type WrittenNumber } from '../locale/written-numbers.ts';
import { isText, lineOf, type Node } from './tree.ts';

/** Each number of a text once, where it first stands. */
export function numbersOf(nodes: readonly Node[]): WrittenNumber[] {
  const first = new Map<string, WrittenNumber>();
  for (const node of nodes.filter(isText)) {
    for (const one of writtenNumbers(node.value, lineOf(node))) {
      if (!first.has(one.digits)) first.set(one.digits, one);
    }
  }
  return [...first.values()];
}
