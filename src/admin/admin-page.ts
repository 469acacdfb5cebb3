import { toHtml } from 'hast-util-to-html';
import type { Admin } from '../domain/admin.ts';
import type { Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import { element } from '../markdown/element.ts';
import { adminPolicy } from '../serve/policy.ts';
import { gitOrigins } from './backend.ts';

/** The page that Sveltia takes over. What it says before is for those for whom it cannot. */
export function adminPage(admin: Admin, unit: string, locale: Locale = 'vi'): string {
  const words = wordsFor(locale).admin;
  const head = [
    element('meta', [], { charSet: 'utf-8' }),
    element('meta', [], {
      httpEquiv: ['Content-Security-Policy'],
      content: adminPolicy(gitOrigins(admin)),
    }),
    element('meta', [], { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    element('title', [words.title(unit)]),
    element('meta', [], { name: 'robots', content: 'noindex' }),
    element('link', [], { rel: ['icon'], href: '../favicon.svg', type: 'image/svg+xml' }),
    element('link', [], { rel: ['stylesheet'], href: 'editor.css' }),
    element('script', [], { src: 'editor.js', type: 'module' }),
  ];
  const says = [
    element('h1', [words.title(unit)]),
    element('noscript', [element('p', [words.needsScript])]),
    ...(admin.backend === 'none' ? [element('p', [words.localOnly])] : []),
  ];
  const body = element('body', [element('main', says)], { dataBackend: admin.backend });
  return [
    '<!doctype html>',
    `<html lang="${locale}"><head>${head.map((each) => toHtml(each)).join('\n')}</head>`,
    `${toHtml(body)}</html>\n`,
  ].join('\n');
}
