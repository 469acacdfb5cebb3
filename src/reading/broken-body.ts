import { COMPONENTS, isComponentName } from '../domain/component.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { insteadOfHtml, isHtmlElement } from '../domain/html-name.ts';
import { nearest } from '../domain/nearest.ts';
import type { Parsed } from '../markdown/parse-body.ts';
import { bodyReason } from './body-reason.ts';

/** The place where the parser gave up, said by what stands there. */
export function brokenBody(
  file: string,
  source: string,
  { line, column, reason }: Extract<Parsed, { ok: false }>,
): Finding {
  const place = { file, line };
  const there = source.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const [, name = ''] = /^<(!--|[A-Za-z][A-Za-z0-9]*(?=[\s/>]|$))/.exec(there) ?? [];
  if (isHtmlElement(name.toLowerCase())) {
    const tag = name === '!--' ? '<!-- … -->' : `<${name}>`;
    return finding('html-in-content', place, { tag, instead: insteadOfHtml(name) });
  }
  if (/^[A-Z]/.test(name))
    return finding('unclosed-component', place, { name, form: formOf(name) });
  return finding('unreadable-body', place, { reason: bodyReason(reason, there), brace: '{' });
}

/** `<Fact id="…" />`, `<Note kind="…">…</Note>`: how it is written whole. */
function formOf(written: string): string {
  const name = isComponentName(written) ? written : nearest(written, Object.keys(COMPONENTS));
  if (name === undefined || !isComponentName(name)) return `<${written} />`;
  const { required, holds } = COMPONENTS[name];
  const attributes = required.map((attribute) => ` ${attribute}="…"`).join('');
  return holds === 'words' ? `<${name}${attributes}>…</${name}>` : `<${name}${attributes} />`;
}
