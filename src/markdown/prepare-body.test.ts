import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';
import { groupsOf, prepareBody, type Body, type Meaning } from './prepare-body.ts';

const NO_MEANING: Meaning = {
  link: () => undefined,
  fact: () => undefined,
  term: () => undefined,
  heading: (words) => words,
  tableLabel: 'Bảng',
  footnotes: { title: 'Chú thích', back: 'Về bài' },
};

const RCEP = { id: 'tu-rcep', title: 'RCEP', text: 'Một hiệp định.' };
const ELEVEN = { id: 'so-lieu-so', title: '11 nước', text: 'Tính đến 2025.' };

describe('headings', () => {
  it('get their ids', () => {
    expect(html('## Lợi ích\n\n## Lợi ích')).toBe(
      '<h2 id="loi-ich">Lợi ích</h2>\n<h2 id="loi-ich-2">Lợi ích</h2>',
    );
  });

  it('are set as titles, but not their ids', () => {
    const heading = (words: string) => words.replaceAll('An Giang', 'An\u00a0Giang');
    expect(html('## Về *An Giang* nay', { ...NO_MEANING, heading })).toBe(
      '<h2 id="ve-an-giang-nay">Về <em>An\u00a0Giang</em> nay</h2>',
    );
    expect(html('Về An Giang', { ...NO_MEANING, heading })).toBe('<p>Về An Giang</p>');
  });

  it('of components are told to stand one level below those around them', () => {
    const { nodes } = body('## Hai\n\n### Ba\n\n<Note kind="info">x</Note>');
    expect(groupsOf(nodes).at(-1)).toMatchObject({ is: 'component', component: { level: 4 } });
  });
});

describe('tables', () => {
  const table = html('| a | b | c |\n| :- | -: | :-: |\n| 1 | 2 | 3 |');

  it('are aligned by classes, never by style', () => {
    expect(table).toContain('<th class="align-right" scope="col">b</th>');
    expect(table).toContain('<td class="align-center">3</td>');
    expect(table).not.toContain('style');
  });

  it('scroll inside a region that the keyboard reaches', () => {
    expect(table).toMatch(
      /^<div class="table-scroll" tabindex="0" role="region" aria-label="Bảng"/,
    );
  });
});

describe('facts and terms', () => {
  const meaning = {
    ...NO_MEANING,
    fact: (id: string) => (id === 'so' ? { shown: '11', definition: ELEVEN } : undefined),
    term: (id: string) => (id === 'rcep' ? RCEP : undefined),
  };

  it('become buttons that open their explanation', () => {
    expect(html('Có <Fact id="so" /> nước.', meaning)).toBe(
      '<p>Có <button type="button" class="fact kept" popovertarget="so-lieu-so">11</button> nước.</p>',
    );
    expect(html('Là <Term id="rcep">hiệp định</Term>.', meaning)).toBe(
      '<p>Là <span class="kept"><button type="button" class="term" popovertarget="tu-rcep">hiệp định</button>.</span></p>',
    );
  });

  it('are explained once, however often they are used', () => {
    const { definitions } = body('<Term id="rcep" /> và <Term id="rcep">nó</Term>.', meaning);
    expect(definitions).toEqual([RCEP]);
  });

  it('stand in a paragraph when alone on their line', () => {
    expect(html('<Term id="rcep" />', meaning)).toBe(
      '<p><button type="button" class="term" popovertarget="tu-rcep">RCEP</button></p>',
    );
  });

  it('are plain words when nobody knows them', () => {
    expect(html('Là <Term id="la">gì</Term>.')).toBe('<p>Là <span>gì</span>.</p>');
  });

  it('may break a line inside a value of many words', () => {
    const shown = 'cách trung tâm thành phố Long Xuyên 60 km';
    const fact = () => ({ shown, definition: ELEVEN });
    expect(html('Cửa khẩu <Fact id="so" />.', { ...meaning, fact })).toContain('class="fact"');
  });

  it('are found inside lists and other components', () => {
    expect(html('- <Fact id="so" />', meaning)).toContain('class="fact kept"');
    const { definitions } = body('<Note kind="info">\n\nCó <Fact id="so" />.\n\n</Note>', meaning);
    expect(definitions).toEqual([ELEVEN]);
  });
});

describe('links', () => {
  const meaning: Meaning = {
    ...NO_MEANING,
    link: (href) =>
      href.startsWith('https://')
        ? { href, external: true }
        : { href: '/en/x/', hreflang: 'en', external: false },
  };

  it('lead where their meaning says', () => {
    expect(html('[x](entry:x)', meaning)).toBe('<p><a href="/en/x/" hreflang="en">x</a></p>');
    expect(html('[x](https://a.vn)', meaning)).toBe(
      '<p><a href="https://a.vn" rel="external">x</a></p>',
    );
  });

  it.each(['javascript:x', 'data:text/html,x', 'entry:khong-co', '//x.vn'])(
    'that lead to %s are words only',
    (href) => {
      expect(html(`[x](${href})`)).toBe('<p><a>x</a></p>');
    },
  );

  it('to a place on the page and to a mail address stay', () => {
    expect(html('[x](#a)')).toContain('href="#a"');
    expect(html('[x](mailto:a@b.vn)')).toContain('href="mailto:a@b.vn"');
  });
});

describe('footnotes', () => {
  const notes = html('Một.[^1]\n\n[^1]: Ghi chú.');

  it('have their heading and their way back in the reader’s language', () => {
    expect(notes).toContain('>Chú thích</h2>');
    expect(notes).toContain('aria-label="Về bài"');
  });
});

describe('what is hostile', () => {
  it.each([
    'Một đoạn có { style: 1 }.',
    '| a |\n| -: |\n| b |',
    '<div style="color:red">x</div>',
    '<p onclick="x()">x</p>',
  ])('gets no style attribute out of %j', (source) => {
    const parsed = parseBody(source);
    if (!parsed.ok) return;
    const groups = groupsOf(prepareBody(parsed.tree, NO_MEANING).nodes);
    const plain = groups.flatMap((group) => (group.is === 'html' ? group.nodes : []));
    const shown = toHtml(plain as Parameters<typeof toHtml>[0]); // plain groups are plain hast
    expect(shown).not.toMatch(/style=|onclick/);
  });

  it.each(['<script>x()</script>', '<iframe src="https://x.vn" />', '<img src="x" />'])(
    'never takes %s for HTML',
    (source) => {
      const { nodes } = body(source);
      const [group] = groupsOf(nodes);
      expect(group?.is === 'component' || group?.is === 'element').toBe(true);
    },
  );
});

describe('groupsOf', () => {
  it('keeps plain paragraphs together, and pictures and components apart', () => {
    const { nodes } = body('Một.\n\nHai.\n\n![a](b.png)\n\n<Note kind="info">x</Note>\n\nBa.');
    expect(groupsOf(nodes).map(({ is }) => is)).toEqual([
      'html',
      'picture',
      'html',
      'component',
      'html',
    ]);
  });
});

function body(source: string, meaning: Meaning = NO_MEANING): Body {
  const parsed = parseBody(source);
  if (!parsed.ok) throw new Error(parsed.reason);
  return prepareBody(parsed.tree, meaning);
}

function html(source: string, meaning: Meaning = NO_MEANING): string {
  const { nodes } = body(source, meaning);
  return toHtml(nodes as Parameters<typeof toHtml>[0]); // these texts hold no block components
}
