import type { Options } from 'rehype-sanitize';
import { PICTURE_NAME } from '../files/file-name.ts';
import { TEXT_ELEMENTS } from './tidy-html.ts';

/**
 * What may stand in a taken-over text: words, links, lists, tables and quotes. Of pictures only those
 * that lie beside it by now, under names of our own; no id, class or style; only addresses of the
 * web and of mail.
 */
export const ALLOW_LIST: Options = {
  tagNames: [...TEXT_ELEMENTS],
  attributes: { a: ['href'], img: [['src', PICTURE_NAME], 'alt', 'title'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: {},
  clobber: [],
  required: {},
  strip: ['script', 'style', 'template', 'title'],
  allowComments: false,
  allowDoctypes: false,
};
