import type { Options } from 'rehype-sanitize';
import { TEXT_ELEMENTS } from './tidy-html.ts';

/**
 * What may stand in a taken-over text: words, links, lists, tables and quotes. No picture, because
 * the right to a picture is asked for separately; no id, class or style; only addresses of the web
 * and of mail.
 */
export const ALLOW_LIST: Options = {
  tagNames: [...TEXT_ELEMENTS],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: {},
  clobber: [],
  required: {},
  strip: ['script', 'style', 'template', 'title'],
  allowComments: false,
  allowDoctypes: false,
};
