import { describe, expect, it } from 'vitest';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import { plainBody } from './plain-body.ts';

const FOLDER = 'content/editions/vi-du/news/mot-muc';
const PICTURE = { width: 1200, height: 800, format: 'jpeg', hash: 'abc', hasExif: false };
const PORTAL = aPortal({ entries: [{}, { id: 'khac' }] });

describe('plainBody', () => {
  it('gives links their full addresses', () => {
    expect(html('[a](entry:khac) [b](#dau) [c](mailto:a@b.vn) [d](https://x.vn/)\n\n## Đầu')).toBe(
      '<p><a href="https://vi-du.gov.vn/asean/vi/tin-tuc/muc-khac/">a</a> ' +
        '<a href="https://vi-du.gov.vn/asean/vi/tin-tuc/muc-mot-muc/#dau">b</a> ' +
        '<a href="mailto:a@b.vn">c</a> <a href="https://x.vn/">d</a></p>\n<h2>Đầu</h2>',
    );
  });

  it('tells facts and terms in words', () => {
    expect(html('Có <Fact id="so-thanh-vien" /> nước, theo <Term id="rcep">RCEP</Term>.')).toBe(
      '<p>Có 11 nước, theo RCEP.</p>',
    );
  });

  it.each([
    [
      '<Note kind="check">\n\nHỏi lại.\n\n</Note>',
      '<aside><p><strong>Kiểm tra trước khi làm</strong></p><p>Hỏi lại.</p></aside>',
    ],
    [
      '<Benefits>\n\n<Benefit title="Người dân" icon="hat">\n\n- Một\n\n</Benefit>\n\n</Benefits>',
      '<section><section><h2>Người dân</h2><ul>\n<li>Một</li>\n</ul></section></section>',
    ],
    [
      '<Milestones>\n\n- **1995** Gia nhập.\n\n</Milestones>',
      '<ul><li><strong>1995</strong>: Gia nhập.</li></ul>',
    ],
    [
      '<FactList facts="so-thanh-vien" />',
      '<dl><dt>Nước thành viên</dt><dd>11 (Số liệu đến 26/10/2025)</dd></dl>',
    ],
    [
      '<Entries ids="khac khong-co" />',
      '<ul><li><a href="https://vi-du.gov.vn/asean/vi/tin-tuc/muc-khac/">Mục khac</a>. Tóm tắt để thử.</li></ul>',
    ],
    [
      '<Bars facts="so-thanh-vien" title="So sánh" caption="Năm 2025" />',
      '<figure><figcaption><strong>So sánh</strong> Năm 2025</figcaption><table><thead><tr>' +
        '<th scope="col">Nội dung</th><th scope="col">Giá trị</th></tr></thead><tbody><tr>' +
        '<td>Nước thành viên</td><td>11</td></tr></tbody></table><p>Nguồn: ' +
        '<a href="https://www.bao-mot.vn/a">Báo Một</a>. Số liệu đến 26/10/2025.</p></figure>',
    ],
  ])('turns %j into simple elements', (body, expected) => {
    expect(html(body)).toBe(expected);
  });

  it('shows a photograph with its words and its maker', () => {
    const file = `${FOLDER}/a.jpg`;
    const portal = { ...PORTAL, pictures: { [file]: { file, ...PICTURE } } };
    const page = pageAt(portal, 'vi/tin-tuc/muc-mot-muc/');
    const { html: shown } = plainBody('![Cầu](./a.jpg "Cầu mới. Ảnh: Văn A")', FOLDER, page);
    expect(shown).toMatch(
      /^<figure><img src="https:\/\/vi-du\.gov\.vn\/asean\/_pictures\/[^"]+\.jpg" alt="Cầu" width="\d+" height="\d+"><figcaption>Cầu mới\. Ảnh: Văn A<\/figcaption><\/figure>$/,
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)" />',
    '[x](javascript:alert(1))',
    '<a href="javascript:alert(1)">x</a>',
    '![x](data:image/svg+xml,%3Csvg%20onload=alert(1)%3E)',
    '<iframe src="https://evil.example/" />',
    '<Note kind="info" title="<script>alert(1)</script>">\n\nx\n\n</Note>',
    '<p style="position:fixed">x</p>',
    '| a |\n|:-:|\n| b |',
    'x[^1]\n\n[^1]: y',
    '- [x] xong',
  ])('lets nothing run or be styled in %j', (body) => {
    const shown = html(body);
    expect(shown).not.toMatch(
      /<(?!\/?(?:p|aside|strong|table|thead|tbody|tr|th|td|ul|li|h2|section|ol|sup|a)\b)/,
    );
    expect(shown).not.toMatch(/<[^>]*\s(?!href=|scope=)[a-z-]+=/i);
    expect(shown).not.toMatch(/href="(?!https:\/\/vi-du\.gov\.vn\/)/);
  });

  it('gives the words alone beside the HTML', () => {
    const { text } = plainBody('## Mục\n\nCó <Fact id="so-thanh-vien" /> nước.', FOLDER, page());
    expect(text).toBe('Mục\n\nCó 11 nước.');
  });

  it('has nothing to give of a text that cannot be read', () => {
    expect(plainBody('<Note', FOLDER, page())).toEqual({ html: '', text: '' });
  });
});

function page() {
  return pageAt(PORTAL, 'vi/tin-tuc/muc-mot-muc/');
}

function html(body: string): string {
  return plainBody(body, FOLDER, page()).html;
}
