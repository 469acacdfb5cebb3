import { Tokenizer } from 'htmlparser2';

/** What a reader of tags is told, in the order of the document. */
export interface MarkupEvents {
  open(name: string, attributes: ReadonlyMap<string, string>, isSelfClosing: boolean): void;
  close(name: string): void;
  text(text: string): void;
  /** `<!DOCTYPE …>`, `<!ENTITY …>`. */
  declaration?(): void;
}

/** More than any element has: whoever writes thousands only wants us to keep them. */
const MOST_ATTRIBUTES = 50;

/**
 * Tags and words, in time that grows with their number alone. The package's own Parser keeps its open
 * elements in a list it adds to at the front: 200,000 nested tags would take it minutes.
 */
export function readMarkup(
  source: string,
  language: 'xml' | 'html',
  events: MarkupEvents,
  isEnough: () => boolean = () => false,
): void {
  const isXml = language === 'xml';
  let name = '';
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  const opened = (isSelfClosing: boolean): void => {
    events.open(name, attributes, isSelfClosing);
    stopIfEnough();
  };
  const tokenizer = new Tokenizer(
    { xmlMode: isXml, decodeEntities: true },
    {
      onopentagname(start, end) {
        name = source.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = source.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => void (value += source.slice(start, end)),
      onattribentity: (code) => void (value += String.fromCodePoint(code)),
      onattribend() {
        if (attributes.size < MOST_ATTRIBUTES && !attributes.has(attribute)) {
          attributes.set(attribute, value);
        }
      },
      onopentagend: () => opened(false),
      onselfclosingtag: () => opened(isXml),
      onclosetag: (start, end) => events.close(source.slice(start, end).toLowerCase()),
      ontext: (start, end) => events.text(source.slice(start, end)),
      ontextentity: (code) => events.text(String.fromCodePoint(code)),
      oncdata: (start, end, offset) =>
        isXml ? events.text(source.slice(start, end - offset)) : undefined,
      oncomment: () => undefined,
      onprocessinginstruction: () => undefined,
      ondeclaration() {
        events.declaration?.();
        stopIfEnough();
      },
      onend: () => undefined,
    },
  );
  const stopIfEnough = (): void => {
    if (isEnough()) tokenizer.pause();
  };
  tokenizer.write(source);
  if (!isEnough()) tokenizer.end();
}
