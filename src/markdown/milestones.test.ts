import { expect, it } from 'vitest';
import { milestonesIn } from './milestones.ts';
import { parseBody } from './parse-body.ts';
import { isComponent, textOf } from './tree.ts';

it('takes the bold beginning of each line as its time', () => {
  expect(milestones('- **1967** ASEAN ra đời.\n- **28/7/1995**: Việt Nam gia nhập.')).toEqual([
    { when: '1967', text: 'ASEAN ra đời.' },
    { when: '28/7/1995', text: 'Việt Nam gia nhập.' },
  ]);
});

it('reads a list with room between its lines as well', () => {
  expect(milestones('- **1967** – Một.\n\n- **1995** Hai.')).toEqual([
    { when: '1967', text: 'Một.' },
    { when: '1995', text: 'Hai.' },
  ]);
});

it('keeps a line without a time whole', () => {
  expect(milestones('- Không có **năm**.')).toEqual([{ when: '', text: 'Không có năm.' }]);
});

it('finds nothing where there is no list', () => {
  expect(milestones('Một đoạn.')).toEqual([]);
});

function milestones(list: string) {
  const parsed = parseBody(`<Milestones>\n\n${list}\n\n</Milestones>`);
  const [component] = parsed.ok ? parsed.tree.children.filter(isComponent) : [];
  if (!component) throw new Error('The list was not read.');
  return milestonesIn(component).map(({ when, nodes }) => ({
    when,
    text: nodes.map(textOf).join('').trim(),
  }));
}
