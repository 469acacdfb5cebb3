/** HTML that is known to be whole: made by `markup`, which escapes everything else. */
export interface Markup {
  readonly html: string;
}

type Inside = string | number | Markup | readonly Inside[] | undefined;

/** markup`<p>${text}</p>`: text is escaped, markup and lists of it stand as they are. */
export function markup(parts: TemplateStringsArray, ...inside: readonly Inside[]): Markup {
  const written = parts.map((part, index) => part + writtenOut(inside[index]));
  return { html: written.join('') };
}

function writtenOut(inside: Inside): string {
  if (inside === undefined) return '';
  if (typeof inside === 'string') return escapeHtml(inside);
  if (typeof inside === 'number') return String(inside);
  return isMarkup(inside) ? inside.html : inside.map(writtenOut).join('');
}

function isMarkup(inside: Markup | readonly Inside[]): inside is Markup {
  return 'html' in inside;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
