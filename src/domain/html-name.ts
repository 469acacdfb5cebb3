import type { Both } from '../locale/locale.ts';
import { COMPONENTS } from './component.ts';

const COMPONENT_NAMES = new Set(Object.keys(COMPONENTS).map((name) => name.toLowerCase()));

/** `<fact>` is a component written wrongly; all else in small letters, and `<BR>`, is HTML. */
export function isHtmlName(name: string): boolean {
  const lower = name.toLowerCase();
  return !COMPONENT_NAMES.has(lower) && (/^[a-z!]/.test(name) || isHtmlElement(lower));
}

/** Of tags that are not closed only these are taken for HTML: `giá <x` is none. */
export function isHtmlElement(name: string): boolean {
  return Object.hasOwn(INSTEAD, name) || OTHER_ELEMENTS.has(name) || /^h[1-6]$/.test(name);
}

const OTHER_ELEMENTS = new Set(
  'div span center font u s small sub sup hr script style object embed form input button pre code section article header footer figure figcaption blockquote thead tbody th dl dt dd details summary mark'.split(
    ' ',
  ),
);

const PARAGRAPH: Both = {
  vi: 'Muốn sang đoạn mới thì để một dòng trống.',
  en: 'To begin a new paragraph leave an empty line.',
};
const BOLD: Both = {
  vi: 'Chữ đậm viết **như thế này**.',
  en: 'Bold words are written **like this**.',
};
const ITALIC: Both = {
  vi: 'Chữ nghiêng viết *như thế này*.',
  en: 'Italics are written *like this*.',
};
const LIST: Both = {
  vi: 'Danh sách: mỗi dòng mở đầu bằng "- ".',
  en: 'In a list each line begins with "- ".',
};
const TABLE: Both = {
  vi: 'Bảng viết | a | b |, dòng dưới là | --- | --- |.',
  en: 'A table is written | a | b |, with | --- | --- | on the next line.',
};
const MEDIA: Both = {
  vi: 'Phim và âm thanh là mục riêng, loại media.',
  en: 'Films and sound are entries of their own, of the kind media.',
};
const HEADING: Both = {
  vi: 'Đề mục viết ## Tên đề mục.',
  en: 'A heading is written ## Its words.',
};

/** What stands in Markdown for an element of HTML. */
const INSTEAD: Readonly<Record<string, Both>> = {
  br: PARAGRAPH,
  p: PARAGRAPH,
  b: BOLD,
  strong: BOLD,
  i: ITALIC,
  em: ITALIC,
  a: { vi: 'Liên kết viết [chữ](địa chỉ).', en: 'A link is written [words](address).' },
  img: {
    vi: 'Ảnh viết ![lời tả](anh.jpg "Chú thích. Ảnh: tên người chụp").',
    en: 'A picture is written ![description](photo.jpg "Caption. Photo: name").',
  },
  ul: LIST,
  ol: LIST,
  li: LIST,
  table: TABLE,
  tr: TABLE,
  td: TABLE,
  iframe: MEDIA,
  video: MEDIA,
  audio: MEDIA,
  '!--': {
    vi: 'Lời nhắc cho người viết thì để ở phần khai báo, sau dấu #.',
    en: 'Notes for writers stand among the fields at the top, after a #.',
  },
};

const OTHERWISE: Both = {
  vi: 'Xóa thẻ này, giữ lại chữ bên trong.',
  en: 'Delete the tag and keep the words in it.',
};

export function insteadOfHtml(name: string): Both {
  const lower = name.toLowerCase();
  return INSTEAD[lower] ?? (/^h[1-6]$/.test(lower) ? HEADING : OTHERWISE);
}
