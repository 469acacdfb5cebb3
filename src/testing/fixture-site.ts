import { otherLocale, type Locale } from '../locale/locale.ts';
import { contentPolicy } from '../serve/policy.ts';
import type { Files } from './temp-folder.ts';

export const FIXTURE_ORIGIN = 'https://vi-du.gov.vn';

/** A whole small site in which nothing is wrong, for tests that then spoil one thing. */
export function fixtureSite(base = '/'): Record<string, string> {
  return {
    'index.html': chooser(base),
    '404.html': fixturePage({ base, path: '404.html', title: 'Không thấy', isNoindex: true }),
    'vi/index.html': fixturePage({ base, path: 'vi/', title: 'Trang chủ', other: 'en/' }),
    'en/index.html': fixturePage({ base, path: 'en/', title: 'Home', other: 'vi/' }),
    'vi/tin-tuc/index.html': newsPage(base, 'vi'),
    'en/news/index.html': newsPage(base, 'en'),
    'sitemap.xml': sitemap(base, ['vi/', 'en/', 'vi/tin-tuc/', 'en/news/']),
    'style.css': STYLE,
    'reader.js': "document.documentElement.dataset.script = 'on';\n",
    'font.woff2': 'font',
  };
}

export interface FixturePage {
  readonly base: string;
  /** Under the base: `vi/tin-tuc/`. Its first word is the language. */
  readonly path: string;
  readonly title: string;
  /** The same subject in the other language. */
  readonly other?: string;
  readonly template?: string;
  readonly isNoindex?: boolean;
  readonly main?: string;
}

export function fixturePage(page: FixturePage): string {
  const { base, path, title, template = 'home', main = '' } = page;
  const locale: Locale = path.startsWith('en') ? 'en' : 'vi';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${title}: một trang thử.">
${page.isNoindex === true ? '<meta name="robots" content="noindex">' : addresses(page, locale)}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}style.css">
<script src="${base}reader.js" defer></script>
</head>
<body data-template="${template}">
<a class="skip" href="#main">${locale === 'vi' ? 'Đến nội dung chính' : 'Skip to content'}</a>
<header>
${languageSwitch(page, locale)}
<nav aria-label="Menu"><ul><li><a href="${base}${NEWS[locale]}">${NEWS_WORD[locale]}</a></li></ul></nav>
</header>
<main id="main" tabindex="-1">
<h1>${title}</h1>
<h2 id="phan-mot">Một</h2>
<p>Ấn bản thử. <a href="#phan-mot">${locale === 'vi' ? 'Phần một' : 'Part one'}</a></p>
<details><summary>${locale === 'vi' ? 'Chi tiết' : 'Details'}</summary><p>ASEAN</p></details>
${main}
</main>
</body>
</html>
`;
}

const NEWS = { vi: 'vi/tin-tuc/', en: 'en/news/' };
const NEWS_WORD = { vi: 'Tin tức', en: 'News' };

const STYLE = `@font-face { font-family: X; src: url('font.woff2'); }
:root { color-scheme: light dark; }
body { background: #ffffff; color: #1a2334; }
a { color: #22469b; display: inline-block; min-height: 24px; min-width: 24px; }
.skip { left: -999px; position: absolute; }
.skip:focus { position: static; }
@media (prefers-color-scheme: dark) {
  body { background: #10141c; color: #ebeae4; }
  a { color: #9abffb; }
}
`;

function chooser(base: string): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>ASEAN</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0;url=${base}vi/"></head>
<body data-template="redirect"><a href="${base}vi/">Tiếng Việt</a> <a href="${base}en/">English</a></body></html>
`;
}

function newsPage(base: string, locale: Locale): string {
  return fixturePage({
    base,
    path: NEWS[locale],
    title: NEWS_WORD[locale],
    other: NEWS[otherLocale(locale)],
    template: 'list',
    main: `<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebPage"}</script>`,
  });
}

function addresses({ base, path, other }: FixturePage, locale: Locale): string {
  const own = `${FIXTURE_ORIGIN}${base}${path}`;
  const canonical = `<link rel="canonical" href="${own}">`;
  if (other === undefined) return canonical;
  const second = `${FIXTURE_ORIGIN}${base}${other}`;
  return `${canonical}
<link rel="alternate" hreflang="${locale}" href="${own}">
<link rel="alternate" hreflang="${otherLocale(locale)}" href="${second}">
<link rel="alternate" hreflang="x-default" href="${locale === 'vi' ? own : second}">`;
}

function languageSwitch({ base, other }: FixturePage, locale: Locale): string {
  const lang = otherLocale(locale);
  const name = lang === 'vi' ? 'Tiếng Việt' : 'English';
  return `<p><a href="${base}${other ?? `${lang}/`}" hreflang="${lang}" lang="${lang}">${name}</a></p>`;
}

function sitemap(base: string, paths: readonly string[]): string {
  const urls = paths.map((path) => `<url><loc>${FIXTURE_ORIGIN}${base}${path}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>
`;
}

/** The same files with one of them changed by a replacement that has to happen. */
export function spoil(files: Files, name: string, from: string, to: string): Files {
  const content = files[name];
  if (typeof content !== 'string' || !content.includes(from)) {
    throw new Error(`There is no "${from}" in ${name}.`);
  }
  return { ...files, [name]: content.replace(from, () => to) };
}
