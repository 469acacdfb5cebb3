import type { Mistake } from './expect-one-finding.ts';
import { inBody } from './mistakes.ts';

/** A wrong line below the fields of a text: components, HTML, Markdown that is none. */
export const BODY_MISTAKES: readonly Mistake[] = [
  inBody('unreadable-body', 'Nhiệt độ < 20 và {'),
  inBody('unclosed-component', 'Có <Fact id="so-thanh-vien" nước.'),
  inBody('html-in-content', 'Một<br>hai.'),
  inBody('html-in-content', 'Một<br/>hai.'),
  inBody('html-in-content', '<!-- nhớ sửa -->'),
  inBody('html-in-content', '<table><tr><td>Một</td><td>Hai</td></tr></table>'),
  inBody('heading-not-read', '##Lợi ích'),
  inBody('empty-heading', '##'),
  inBody('table-not-read', '| Năm | Khách |'),
  inBody('link-not-read', 'Xem [mục ấy](entry: hai).'),
  inBody('link-without-words', 'Xem [](https://vi-du.vn).'),
  inBody('bold-not-read', '**Lưu ý: **mang theo giấy tờ.'),
  inBody('code-in-content', 'Tổng là {1 + 1}.'),
  inBody('code-in-content', 'export const a = 1;'),
  inBody('unknown-component', 'Có <Fac id="so-thanh-vien" /> nước.'),
  inBody('html-in-content', '<script src="https://x.vn/x.js"></script>'),
  inBody('bad-attribute', '<Note kind="inf">Một câu.</Note>'),
  inBody('bad-attribute', '<Note kind="info" onclick="x()">Một câu.</Note>'),
  inBody('bad-attribute', '<Note kind={"info"}>Một câu.</Note>'),
  inBody('words-in-component', 'Có <Fact id="so-thanh-vien">mười một</Fact> nước.'),
  inBody('empty-component', 'Hiệp định <Term id="rcep" /> có hiệu lực.'),
  inBody('empty-component', '<Note kind="info"></Note>'),
  inBody('missing-attribute', '<Note>Một câu.</Note>'),
  inBody('missing-attribute', 'Có <Fact /> nước.'),
  inBody('missing-attribute', '<Entries />'),
  inBody('missing-attribute', '<FactList />'),
];
