import { childrenOf, isElement, isText, textOf, type Component, type Node } from './tree.ts';

export interface Milestone {
  readonly when: string;
  readonly nodes: readonly Node[];
}

/** `- **1995** Việt Nam gia nhập ASEAN.` Each line of the list begins with its year in bold. */
export function milestonesIn(component: Component): Milestone[] {
  const lists = component.children.filter(
    (node) => isElement(node) && /^[uo]l$/.test(node.tagName),
  );
  return lists
    .flatMap(childrenOf)
    .filter((node) => isElement(node) && node.tagName === 'li')
    .map(milestoneOf);
}

function milestoneOf(item: Node): Milestone {
  const [only] = childrenOf(item).filter((node) => !isText(node) || node.value.trim() !== '');
  const inside =
    only && isElement(only) && only.tagName === 'p' ? childrenOf(only) : childrenOf(item);
  const [first, ...rest] = inside;
  const when = first && isElement(first) && first.tagName === 'strong' ? textOf(first) : '';
  return when ? { when, nodes: trimmed(rest) } : { when: '', nodes: inside };
}

/** Without the colon or dash that may follow the year. */
function trimmed(nodes: readonly Node[]): Node[] {
  const [first, ...rest] = nodes;
  if (!first || !isText(first)) return [...nodes];
  return [{ ...first, value: first.value.replace(/^[\s:–—-]+/u, '') }, ...rest];
}
