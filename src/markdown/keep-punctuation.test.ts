import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { keepPunctuation } from './keep-punctuation.ts';
import type { Node } from './tree.ts';

function button(value: string): Element {
  const children = [{ type: 'text' as const, value }];
  return { type: 'element', tagName: 'button', properties: {}, children };
}

function kept(...nodes: (string | Element)[]): string {
  const given = nodes.map((node): Node =>
    typeof node === 'string' ? { type: 'text', value: node } : node,
  );
  return toHtml(keepPunctuation(given) as Parameters<typeof toHtml>[0]); // plain hast
}

it.each([
  [['qua ', button('AWSC'), ', rồi'], 'qua <span class="kept"><button>AWSC</button>,</span> rồi'],
  [['họp (', button('SEOM'), ').'], 'họp <span class="kept">(<button>SEOM</button>).</span>'],
  [[button('ASEAN'), ' và'], '<button>ASEAN</button> và'],
])('keeps the signs beside a short button with it: %o', (nodes, html) => {
  expect(kept(...nodes)).toBe(html);
});

it('lets long words break', () => {
  const long = 'Hiệp định Thương mại hàng hóa ASEAN';
  expect(kept(button(long), ', rồi')).toBe(`<button>${long}</button>, rồi`);
});
