import { mediaTypes } from './content-types.ts';
import { HEADER_TABLE } from './headers.ts';
import { headerLines, type HeaderLine, type ServedSite } from './header-lines.ts';

type Writer = (site: ServedSite) => string;

/** Files that give other servers the same headers, by the word a person types. */
export const SERVER_FILES = {
  nginx,
  apache,
  caddy,
  iis,
  _headers: cloudHeaders,
} as const satisfies Record<string, Writer>;

export type ServerName = keyof typeof SERVER_FILES;

export function isServerName(word: string): word is ServerName {
  return Object.hasOwn(SERVER_FILES, word);
}

/** A map for each header, whose first fitting line counts; so the table is written upside down. */
function nginx(site: ServedSite): string {
  const maps = byHeader(site).map(([name, lines]) => {
    const rows = lines.toReversed().map(({ pattern, value }) => {
      return pattern === undefined ? `  default "${value}";` : `  "~${pattern}" "${value}";`;
    });
    const last = lines.some(({ pattern }) => pattern === undefined) ? [] : ['  default "";'];
    return [`map $uri ${variable(name)} {`, ...rows, ...last, '}'].join('\n');
  });
  const headers = byHeader(site).map(([name]) => `  add_header ${name} ${variable(name)} always;`);
  return join([
    ...comments('#'),
    '# Put the maps beside "server", and the location inside it.',
    ...maps,
    `location ${site.base} {`,
    '  index index.html;',
    `  error_page 404 ${site.base}404.html;`,
    '  gzip_static on;',
    ...headers,
    '}',
  ]);
}

function variable(name: string): string {
  return `$asean_${name.toLowerCase().replaceAll('-', '_')}`;
}

function apache(site: ServedSite): string {
  const lines = headerLines(site).map(({ name, pattern, value }) => {
    const when = pattern === undefined ? '' : ` "expr=%{REQUEST_URI} =~ m#${pattern}#"`;
    return `  Header always set ${name} "${value.replaceAll('"', '\\"')}"${when}`;
  });
  const types = mediaTypes().map(([extension, type]) => `  AddType "${type}" .${extension}`);
  return join([
    ...comments('#'),
    '# In the file of the virtual host; needs mod_headers, mod_mime and mod_dir.',
    `<Location "${site.base}">`,
    '  DirectoryIndex index.html',
    `  ErrorDocument 404 ${site.base}404.html`,
    ...types,
    ...lines,
    '</Location>',
  ]);
}

/** In a route of its own: elsewhere Caddy sorts what it is told. */
function caddy(site: ServedSite): string {
  const lines = headerLines(site).flatMap(({ name, pattern, value }, index) =>
    pattern === undefined
      ? [`    header ${name} "${value}"`]
      : [`    @line${index} path_regexp ${pattern}`, `    header @line${index} ${name} "${value}"`],
  );
  return join([
    ...comments('#'),
    `handle ${site.base}* {`,
    '  route {',
    ...lines,
    '    encode zstd gzip',
    '    file_server',
    '  }',
    '}',
  ]);
}

/** Outbound rules set a header over again, in order; IIS refuses a type it knows unless it is removed first. */
function iis(site: ServedSite): string {
  const rules = headerLines(site).map(({ name, pattern = '.*', value }, index) => [
    `        <rule name="asean-${index}-${name}">`,
    `          <match serverVariable="RESPONSE_${name.replaceAll('-', '_')}" pattern=".*" />`,
    `          <conditions><add input="{REQUEST_URI}" pattern="${xml(pattern)}" ignoreCase="false" /></conditions>`,
    `          <action type="Rewrite" value="${xml(value)}" />`,
    '        </rule>',
  ]);
  const types = mediaTypes().flatMap(([extension, type]) => [
    `      <remove fileExtension=".${extension}" />`,
    `      <mimeMap fileExtension=".${extension}" mimeType="${xml(type)}" />`,
  ]);
  return join([
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- web.config in the folder of the site; needs the module URL Rewrite 2. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    ...types,
    '    </staticContent>',
    '    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>',
    '    <rewrite>',
    '      <outboundRules>',
    ...rules.flat(),
    '      </outboundRules>',
    '    </rewrite>',
    '  </system.webServer>',
    '</configuration>',
  ]);
}

/**
 * Such hosts know no regular expressions and add headers up, so only what a folder needs is said,
 * and what stood there before is taken away with "!".
 */
function cloudHeaders(site: ServedSite): string {
  const rows = HEADER_TABLE.flatMap(({ globs = [], headers }) =>
    globs.flatMap((glob) => [
      `${site.base}${glob}`,
      ...Object.entries(headers).flatMap(([name, value]) =>
        glob === '*' ? [`  ${name}: ${value}`] : [`  ! ${name}`, `  ${name}: ${value}`],
      ),
    ]),
  );
  const video = HEADER_TABLE.filter(({ videoOnly }) => videoOnly).flatMap(({ headers }) =>
    site.videoPages.flatMap((page) => [
      site.base + page.replace(/index\.html$/, ''),
      ...Object.entries(headers).flatMap(([name, value]) => [`  ! ${name}`, `  ${name}: ${value}`]),
    ]),
  );
  return join([...comments('#'), ...rows, ...video]);
}

function byHeader(site: ServedSite): [string, readonly HeaderLine[]][] {
  return [...Map.groupBy(headerLines(site), ({ name }) => name)];
}

function comments(mark: string): string[] {
  return HEADER_TABLE.map(({ name, reason }) => `${mark} ${name}: ${reason}`);
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function join(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
