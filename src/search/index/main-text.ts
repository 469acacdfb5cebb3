import { Parser } from 'htmlparser2';

/** A heading or a paragraph of a page's main text. */
export interface Block {
  readonly tag: 'h2' | 'h3' | 'p';
  readonly text: string;
  /** The element with an address that it stands in, for links into the page. */
  readonly id: string | undefined;
}

/** Text inside these runs on; every other element begins a new block. */
const INLINE = new Set(
  'a abbr b bdi button cite code dfn em i kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const VOID = new Set('area br col embed hr img input link meta source track wbr'.split(' '));
/** What keeps the parts of a name in one line is no letter of it. */
const JOINER = /\u2060/g;
/** Examples of code are copied, not looked up; and their made-up names are no words. */
const SILENT = new Set('svg script style nav template form noscript pre'.split(' '));

/** Parts of a page that are about the page, not about its subject. */
const CHROME =
  /(?:^|\s)(?:rail|tag|page-head|print-only|visually-hidden|actions|meta|fact-basis)(?:\s|$)/;

type Attributes = Readonly<Record<string, string>>;

/** The main text of a built page: what is marked as its body, without what only serves the page. */
export function mainText(html: string): Block[] {
  const blocks: Block[] = [];
  const open: { id: string | undefined; isBody: boolean; isSilent: boolean }[] = [];
  let pieces = '';
  let tag: Block['tag'] = 'p';

  let bodies = 0;
  let silences = 0;
  const flush = (): void => {
    if (pieces === '') return void (tag = 'p');
    const text = pieces.replace(JOINER, '').replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ tag, text, id: open.findLast(({ id }) => id)?.id });
    pieces = '';
    tag = 'p';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'br') pieces += ' ';
      if (VOID.has(name)) return;
      if (!INLINE.has(name)) flush();
      const isBody = attributes['data-pagefind-body'] !== undefined;
      const silent = isSilent(name, attributes);
      open.push({ id: attributes['id'], isBody, isSilent: silent });
      bodies += Number(isBody);
      silences += Number(silent);
      if (/^h[2-6]$/.test(name)) tag = name === 'h2' ? 'h2' : 'h3';
    },
    ontext(text) {
      if (bodies > 0 && silences === 0) pieces += text;
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      if (!INLINE.has(name)) flush();
      const closed = open.pop();
      bodies -= Number(closed?.isBody ?? false);
      silences -= Number(closed?.isSilent ?? false);
    },
  });
  parser.end(bodyPart(html));
  return blocks;
}

/** Nothing outside main is of interest, and half of a page is outside. */
function bodyPart(html: string): string {
  const mark = html.indexOf(' data-pagefind-body');
  if (mark < 0) return '';
  return html.slice(html.lastIndexOf('<', mark), html.lastIndexOf('</main>') >>> 0);
}

function isSilent(name: string, attributes: Attributes): boolean {
  return (
    SILENT.has(name) ||
    attributes['data-pagefind-ignore'] !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    CHROME.test(attributes['class'] ?? '')
  );
}
