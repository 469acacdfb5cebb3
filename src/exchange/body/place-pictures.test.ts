import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../markdown/outline.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import { bodyMarkdown } from './body-markdown.ts';
import type { PlacedPicture } from './place-pictures.ts';

const PAGE = 'https://ban.gov.vn/tin/mot/';
const GATE: PlacedPicture = {
  url: 'https://ban.gov.vn/tin/mot/cong.jpg',
  file: 'anh-0123456789.jpg',
  alt: 'Cổng hội chợ',
  title: 'Cổng chính. Ảnh: Văn B',
};
const MARKDOWN = '![Cổng hội chợ](anh-0123456789.jpg "Cổng chính. Ảnh: Văn B")';

describe('a picture of a text', () => {
  it.each([
    ['alone', '<p>Một</p><img src="cong.jpg" alt="khác">', `Một\n\n${MARKDOWN}`],
    [
      'with its caption said once',
      '<figure><img src="cong.jpg"><figcaption>Cổng. Ảnh: B</figcaption></figure>',
      MARKDOWN,
    ],
    ['without the link to itself', '<p><a href="cong.jpg"><img src="cong.jpg"></a></p>', MARKDOWN],
    ['among words', '<p>Đây <img src="cong.jpg"> là cổng.</p>', `Đây ${MARKDOWN} là cổng.`],
    ['in a list', '<ul><li><img src="/tin/mot/cong.jpg"></li></ul>', `- ${MARKDOWN}`],
  ])('stands where it stood: %s', (_, html, markdown) => {
    expect(bodyMarkdown(html, PAGE, [GATE])).toBe(markdown);
  });

  it.each([
    'https://ban.gov.vn/tin/mot/khac.jpg',
    'javascript:alert(1)',
    'data:image/png;base64,AAAA',
    'anh-0123456789.jpg',
    '',
  ])('that was not taken leaves nothing: %s', (src) => {
    expect(bodyMarkdown(`<p>Một</p><p><img src="${src}"></p>`, PAGE, [GATE])).toBe('Một');
  });

  it('is shown as often as it is described, and no more', () => {
    const html = '<p><img src="cong.jpg"></p>'.repeat(3);
    const again = { ...GATE, alt: 'Cổng hội chợ lúc tối' };
    const shown = picturesIn(bodyMarkdown(html, PAGE, [GATE, again]));
    expect(shown.map(({ alt }) => alt)).toEqual([GATE.alt, again.alt]);
  });

  it.each([
    'Cổng {alert(1)}',
    'Cổng](x.jpg "y") ![z',
    'Cổng <b onclick="x">',
    'Cổng "chính" \\ \'phụ\'',
    'Cổng `mã` *đậm* _nghiêng_',
    '&lt;script&gt; &#123;',
  ])('says nothing but words: %s', (words) => {
    const picture = { ...GATE, alt: words, title: `${words}. Ảnh: Văn B` };
    const markdown = bodyMarkdown('<p>Một</p><img src="cong.jpg">', PAGE, [picture]);
    expect(picturesIn(markdown)).toMatchObject([{ alt: words, caption: picture.title }]);
    const parsed = parseBody(markdown ?? '');
    expect(parsed.ok && outlineOf(parsed.tree)).toMatchObject({ code: [], components: [] });
  });
});

function picturesIn(markdown: string | undefined) {
  const parsed = parseBody(markdown ?? '');
  return parsed.ok ? outlineOf(parsed.tree).pictures : [];
}
