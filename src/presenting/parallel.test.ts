import { describe, expect, it } from 'vitest';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import { parallelRows } from './parallel.ts';

const PORTAL = aPortal({ entries: [{}, { id: 'khac' }] });

describe('parallelRows', () => {
  it('puts block beside block', () => {
    expect(html('Một.\n\n## Hai\n\nBa.', 'One.\n\n## Two\n\nThree.')).toEqual([
      ['<p>Một.</p>', '<p>One.</p>'],
      ['<h2>Hai</h2>', '<h2>Two</h2>'],
      ['<p>Ba.</p>', '<p>Three.</p>'],
    ]);
  });

  it('puts a section of another length beside the other as a whole', () => {
    expect(html('Một.\n\n## Hai\n\nBa.\n\nBốn.', 'One.\n\n## Two\n\nThree and four.')).toEqual([
      ['<p>Một.</p>', '<p>One.</p>'],
      ['<h2>Hai</h2><p>Ba.</p><p>Bốn.</p>', '<h2>Two</h2><p>Three and four.</p>'],
    ]);
  });

  it('keeps texts of different sections apart', () => {
    expect(html('## Một\n\n## Hai', '## One')).toEqual([
      ['<h2>Một</h2><h2>Hai</h2>', '<h2>One</h2>'],
    ]);
  });

  it('leads to pages of the portal itself', () => {
    const [row] = html('[a](entry:khac)', '[a](entry:khac)');
    expect(row).toEqual([
      '<p><a href="/asean/vi/tin-tuc/muc-khac/">a</a></p>',
      '<p><a href="/asean/en/news/entry-khac/">a</a></p>',
    ]);
  });

  it('counts tables, which may have to scroll', () => {
    const table = '| a | b |\n| - | - |\n| 1 | 2 |';
    const found = rows(`${table}\n\nMột.\n\n${table}`, `${table}\n\nOne.\n\n${table}`);
    expect(found.map(({ here }) => here[0]?.table)).toEqual([1, undefined, 2]);
  });
});

function rows(vi: string, en: string) {
  const folder = 'content/editions/vi-du/news/mot-muc';
  return parallelRows(
    { source: vi, folder, page: pageAt(PORTAL, 'vi/tin-tuc/muc-mot-muc/') },
    { source: en, folder, page: pageAt(PORTAL, 'en/news/entry-mot-muc/') },
  );
}

function html(vi: string, en: string): string[][] {
  return rows(vi, en).map(({ here, other }) =>
    [here, other].map((cells) => cells.map((cell) => cell.html).join('')),
  );
}
