// Templates of about the richness of ours: head with metadata and JSON-LD, header, menu, breadcrumbs,
// a drawn cover, facts and terms explained, contents, sources, related, share links, footer.
// What does not change from page to page is cached, as a careful author of Hugo templates would do.

const BASE = `<!doctype html>
<html lang="{{ .Language.Lang }}">
<head>{{ partial "head.html" . }}</head>
<body>
<a class="skip" href="#main">{{ if eq .Language.Lang "vi" }}Đến nội dung{{ else }}Skip to content{{ end }}</a>
{{ partial "header.html" . }}
<main id="main">{{ block "main" . }}{{ end }}</main>
{{ partialCached "footer.html" . .Language.Lang }}
</body>
</html>
`;

const HEAD = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} | {{ .Site.Title }}</title>
<meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}
<meta property="og:title" content="{{ .Title }}">
<meta property="og:description" content="{{ .Description }}">
<meta property="og:url" content="{{ .Permalink }}">
<meta property="og:site_name" content="{{ .Site.Title }}">
<meta name="DC.title" content="{{ .Title }}">
<meta name="DC.date" content="{{ .Date.Format "2006-01-02" }}">
{{ range .Params.topics }}<meta name="DC.subject" content="{{ . }}">{{ end }}
<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title "url" .Permalink "datePublished" (.Date.Format "2006-01-02") "inLanguage" .Language.Lang | jsonify | safeJS }}</script>
`;

const HEADER = `<header>
<a href="{{ "/" | relLangURL }}">{{ .Site.Title }}</a>
<nav>{{ $here := .Section }}{{ range .Site.Home.Sections }}<a href="{{ .RelPermalink }}"{{ if eq .Section $here }} aria-current="true"{{ end }}>{{ .Title }}</a>{{ end }}</nav>
<form action="{{ "search/" | relLangURL }}" role="search"><input type="search" name="q" aria-label="?"><button>→</button></form>
{{ range .Translations }}<a lang="{{ .Language.Lang }}" hreflang="{{ .Language.Lang }}" href="{{ .RelPermalink }}">{{ .Language.LanguageName }}</a>{{ end }}
</header>
<nav class="breadcrumbs"><ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}<li aria-current="page">{{ .Title }}</li></ol></nav>
`;

const FOOTER = `<footer>
<div>{{ range .Site.Home.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</div>
<div>{{ range .Site.Taxonomies.topics.ByCount }}<a href="{{ .Page.RelPermalink }}">{{ .Page.Title }} ({{ .Count }})</a>{{ end }}</div>
<div>{{ range .Site.Taxonomies.audiences.ByCount }}<a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a>{{ end }}</div>
<p>{{ .Site.Title }} · {{ .Site.LastChange.Format "2006-01-02" }}</p>
</footer>
`;

// Hugo loops slowly, so the drawing is a fixed one that only its seed shifts.
const MOTIF = `{{ $seed := len .Title }}<svg viewBox="0 0 320 180" aria-hidden="true"><rect width="320" height="180" fill="#1f3a5f"/>
<g fill="#d9a441" transform="translate({{ $seed }} {{ div $seed 2 }})"><path d="M20 90l12-8l12 8l-12 8z"/><path d="M60 90l12-8l12 8l-12 8z"/><path d="M100 90l12-8l12 8l-12 8z"/><path d="M140 90l12-8l12 8l-12 8z"/><path d="M180 90l12-8l12 8l-12 8z"/><path d="M220 90l12-8l12 8l-12 8z"/></g>
<g fill="none" stroke="#f4e9d2" stroke-width="2"><path d="M0 40q40 -20 80 0t80 0t80 0t80 0"/><path d="M0 60q40 -20 80 0t80 0t80 0t80 0"/><path d="M0 130q40 -20 80 0t80 0t80 0t80 0"/><path d="M0 150q40 -20 80 0t80 0t80 0t80 0"/></g></svg>
`;

const ITEM = `<li>{{ partial "motif.html" . }}
<p class="tag">{{ range .Params.pillars }}{{ . }}{{ end }}</p>
<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<p>{{ .Description }}</p>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02/01/2006" }}</time> · {{ .ReadingTime }}</p></li>
`;

const SINGLE = `{{ define "main" }}<article>
<header><p class="tag">{{ range .Params.pillars }}{{ . }}{{ end }}</p><h1>{{ .Title }}</h1><p class="lead">{{ .Description }}</p></header>
<div class="cover">{{ partial "motif.html" . }}</div>
<aside>{{ .TableOfContents }}<dl><dt>Date</dt><dd>{{ .Date.Format "02/01/2006" }}</dd><dt>Time</dt><dd>{{ .ReadingTime }}</dd></dl>
{{ range .Params.topics }}<a href="{{ printf "topics/%s/" . | relLangURL }}">{{ . }}</a>{{ end }}</aside>
<div class="prose">{{ .Content }}</div>
<section><h2>Sources</h2><ol>{{ $lang := .Language.Lang }}{{ range .Params.citations }}{{ with index $.Site.Data.sources . }}<li>{{ with .url }}<a href="{{ . }}">{{ . }}</a>{{ end }} {{ .publisher }} {{ .date }}</li>{{ end }}{{ end }}</ol></section>
<p><a href="https://www.facebook.com/sharer/sharer.php?u={{ .Permalink }}">Facebook</a></p>
</article>
<section><h2>Related</h2><ul>{{ range first 3 (.Site.RegularPages.Related .) }}{{ partial "item.html" . }}{{ end }}</ul></section>
{{ end }}
`;

const LIST = `{{ define "main" }}<h1>{{ .Title }}</h1>
<p>{{ range $name, $pages := .Site.Taxonomies.pillars }}<a href="{{ printf "pillars/%s/" $name | relLangURL }}">{{ $name }}</a>{{ end }}</p>
{{ $list := .Paginate .RegularPagesRecursive }}<ul>{{ range $list.Pages }}{{ partial "item.html" . }}{{ end }}</ul>
<nav>{{ with $list.Prev }}<a href="{{ .URL }}" rel="prev">←</a>{{ end }} {{ $list.PageNumber }}/{{ $list.TotalPages }} {{ with $list.Next }}<a href="{{ .URL }}" rel="next">→</a>{{ end }}</nav>
{{ partialCached "archive.html" . .Language.Lang }}
{{ end }}
`;

const ARCHIVE = `<h2>Archive</h2><ul>{{ range .Site.Taxonomies.months.Alphabetical.Reverse }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>
`;

const HOME = `{{ define "main" }}<h1>{{ .Site.Title }}</h1><ul>{{ range first 12 .Site.RegularPages.ByDate.Reverse }}{{ partial "item.html" . }}{{ end }}</ul>{{ end }}
`;

const FACT = `{{ $id := .Get 0 }}{{ with index .Site.Data.facts $id }}<button type="button" popovertarget="fact-{{ $id }}">{{ if reflect.IsMap .value }}{{ index .value $.Page.Language.Lang }}{{ else }}{{ .value }}{{ end }}</button><span popover id="fact-{{ $id }}">{{ index .label $.Page.Language.Lang }} ({{ .asOf }})</span>{{ end }}`;

const TERM = `{{ $id := .Get 0 }}{{ with index .Site.Data.glossary $id }}<button type="button" popovertarget="term-{{ $id }}">{{ $.Inner }}</button><span popover id="term-{{ $id }}">{{ index .means $.Page.Language.Lang }}</span>{{ end }}`;

const NOTE = `<aside class="note note-{{ .Get 0 }}">
<h3>{{ .Get 1 }}</h3>

{{ .Inner }}

</aside>`;

export const HUGO_LAYOUTS: Readonly<Record<string, string>> = {
  '_default/baseof.html': BASE,
  '_default/single.html': SINGLE,
  '_default/list.html': LIST,
  'index.html': HOME,
  'partials/head.html': HEAD,
  'partials/header.html': HEADER,
  'partials/footer.html': FOOTER,
  'partials/motif.html': MOTIF,
  'partials/item.html': ITEM,
  'partials/archive.html': ARCHIVE,
  'shortcodes/fact.html': FACT,
  'shortcodes/term.html': TERM,
  'shortcodes/note.html': NOTE,
};
