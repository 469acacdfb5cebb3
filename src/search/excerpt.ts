/**
 * Pagefind's excerpts are HTML with the found words in `<mark>` and everything else escaped. Read as
 * text and rebuilt as nodes, so that nothing from an index is ever parsed as HTML.
 */
export function shownExcerpt(excerpt: string): (HTMLElement | string)[] {
  return excerptParts(excerpt).map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1];
      return { text: unescaped(marked ?? piece), marked: marked !== undefined };
    });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
