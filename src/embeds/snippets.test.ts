import { describe, expect, it } from 'vitest';
import { elementSnippet, frameSnippet, linkSnippet } from './snippets.ts';
import type { EmbedChoice } from './snippets.ts';

const PLACE = {
  script: 'https://vi-du.gov.vn/asean/embed/v1.js',
  link: 'https://vi-du.gov.vn/asean/vi/',
  title: 'Mới "nhất" & <b>',
};
const USUAL: EmbedChoice = {
  view: 'latest',
  locale: 'vi',
  layout: 'list',
  theme: 'light',
  count: 5,
};
const CHOSEN: EmbedChoice = {
  view: 'pillar',
  name: 'aec',
  locale: 'en',
  layout: 'cards',
  theme: 'dark',
  count: 3,
};

describe('the snippet of the element', () => {
  it('says no more than was chosen', () => {
    expect(elementSnippet(USUAL, { ...PLACE, title: 'Mới' })).toBe(
      [
        '<script src="https://vi-du.gov.vn/asean/embed/v1.js" async></script>',
        '<asean-section locale="vi" view="latest">',
        '  <a href="https://vi-du.gov.vn/asean/vi/">Mới</a>',
        '</asean-section>',
      ].join('\n'),
    );
  });

  it('says all that was chosen', () => {
    expect(elementSnippet(CHOSEN, PLACE)).toContain(
      '<asean-section locale="en" view="pillar" pillar="aec" count="3" layout="cards" theme="dark">',
    );
  });

  it('keeps a title from becoming code', () => {
    expect(elementSnippet(USUAL, PLACE)).toContain('>Mới &quot;nhất&quot; &amp; &lt;b&gt;</a>');
  });
});

describe('the snippet of a frame', () => {
  it('has a title, a height and a link beside it', () => {
    const code = frameSnippet(USUAL, PLACE);
    expect(code).toContain('src="https://vi-du.gov.vn/asean/embed/v1/vi/latest/"');
    expect(code).toMatch(/ title="Mới [^"]+"/);
    expect(code).toMatch(/ height="\d+"/);
    expect(code).toContain('<p><a href="https://vi-du.gov.vn/asean/vi/">');
  });

  it('puts the look behind the address', () => {
    expect(frameSnippet(CHOSEN, PLACE)).toContain(
      'src="https://vi-du.gov.vn/asean/embed/v1/en/pillar/aec/#cards-dark"',
    );
  });
});

describe('the address for oEmbed', () => {
  it('is the frame of a view', () => {
    expect(linkSnippet(CHOSEN, PLACE)).toBe('https://vi-du.gov.vn/asean/embed/v1/en/pillar/aec/');
  });

  it('is the page itself of an entry', () => {
    expect(linkSnippet({ ...USUAL, view: 'entry', name: 'mot' }, PLACE)).toBe(PLACE.link);
  });
});
