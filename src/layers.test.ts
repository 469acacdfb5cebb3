import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importCircles } from './testing/import-circles.ts';
import { sourceFiles, type Import, type SourceFile } from './testing/imports.ts';

interface Layer {
  /** Folders of src it may use. */
  readonly uses: readonly string[];
  /** Folders of which it may use types, so that nothing of them runs. */
  readonly types?: readonly string[];
}

/** What every projection stands on. */
const PORTAL = ['locale', 'domain', 'markdown', 'reading', 'portal'];
const PRESENTED = [...PORTAL, 'presenting'];

/** Who may import whom, from the innermost to the outermost. */
const LAYERS: Readonly<Record<string, Layer>> = {
  locale: { uses: [] },
  domain: { uses: ['locale'] },
  markdown: { uses: ['locale', 'domain'] },
  reading: { uses: ['locale', 'domain', 'markdown'] },
  portal: { uses: ['locale', 'domain'], types: ['markdown', 'reading'] },

  // Projections that draw or make something of their own.
  motifs: { uses: ['locale', 'domain'], types: ['portal'] },
  images: { uses: [...PORTAL, 'saving'] },
  attachments: { uses: [...PORTAL, 'saving'] },
  serve: { uses: ['locale', 'domain'] },
  cards: { uses: [...PORTAL, 'motifs', 'saving'] },
  search: { uses: PORTAL },
  exchange: { uses: [...PORTAL, 'mending', 'saving'] },
  reader: { uses: [] },
  video: { uses: [] },
  styles: { uses: [] },

  // What a page says, ready to be shown, and the files that say the same to programs.
  presenting: {
    uses: [...PORTAL, 'motifs', 'images', 'attachments', 'cards'],
    types: ['search', 'serve'],
  },
  calendar: { uses: PRESENTED },
  feeds: { uses: PRESENTED },
  api: { uses: PRESENTED },
  embeds: { uses: [...PRESENTED, 'serve'], types: ['motifs'] },

  components: {
    uses: [
      ...PRESENTED,
      'motifs',
      'images',
      'calendar',
      'serve',
      'reader',
      'search',
      'video',
      'styles',
    ],
  },
  guides: { uses: [...PRESENTED, 'components', 'embeds', 'api', 'serve'] },
  pages: {
    uses: [...PRESENTED, 'components', 'guides', 'calendar', 'feeds', 'api', 'search', 'build'],
  },

  // For editors, outside the portal: files that are complete in themselves.
  options: { uses: ['locale', 'domain'] },
  paper: { uses: ['locale'] },
  saving: { uses: [] },
  desk: { uses: [...PORTAL, 'paper'] },
  report: { uses: [...PRESENTED, 'paper', 'feeds', 'saving'] },

  // Outermost: nothing but pages and the content configuration may use these.
  drafting: { uses: ['locale', 'domain'], types: ['reading'] },
  stamping: { uses: [...PORTAL, 'saving'] },
  mending: { uses: [...PORTAL, 'stamping'] },
  admin: { uses: [...PORTAL, 'drafting', 'serve'] },
  checks: { uses: [...PORTAL, 'serve', 'cards'] },
  build: {
    uses: [
      ...PRESENTED,
      'admin',
      'images',
      'attachments',
      'cards',
      'search',
      'calendar',
      'feeds',
      'api',
      'embeds',
      'checks',
      'serve',
    ],
  },
  'content.config.ts': { uses: ['reading', 'build'] },
};

/** Commands that run or measure the project itself. */
const TEST_COMMANDS = ['scripts/test.ts', 'scripts/bench.ts', 'scripts/bench-search.ts'];

const root = process.cwd();
const all = [...sourceFiles(root, 'src'), ...sourceFiles(root, 'scripts')];
const code = all.filter(({ file }) => !isTest(file));

describe('layers', () => {
  it('names every folder of src', () => {
    const unnamed = new Set(
      code
        .filter(inSrc)
        .map(({ file }) => layerOf(file))
        .filter((name) => !LAYERS[name]),
    );
    expect(
      [...unnamed].map((name) => `Say in src/layers.test.ts what src/${name} may import.`),
    ).toEqual([]);
  });

  it('import only what is below them', () => {
    expect(code.filter(inSrc).flatMap(trespasses)).toEqual([]);
  });

  it('have no files that import each other in a circle', () => {
    expect(importCircles(code)).toEqual([]);
  });

  it('leave components and pages to Astro: no script imports them', () => {
    const scripts = code.filter(({ file }) => file.startsWith('scripts/'));
    const found = scripts.flatMap(({ file, imports }) =>
      imports
        .filter(({ from }) => /^src\/(components|pages)\//.test(from))
        .map(({ from }) => `${file} imports ${from}: a command uses what pages use, not pages.`),
    );
    expect(found).toEqual([]);
  });

  it('keep tests outside: only tests import src/testing', () => {
    const found = code
      .filter(({ file }) => !TEST_COMMANDS.includes(file))
      .flatMap(({ file, imports }) =>
        imports
          .filter(({ from }) => from.startsWith('src/testing/'))
          .map(({ from }) => `${file} imports ${from}: what the product needs belongs elsewhere.`),
      );
    expect(found).toEqual([]);
  });
});

describe('Astro', () => {
  it('is asked for content in src/content.config.ts and src/pages/ alone', () => {
    const found = all.flatMap(({ file, imports }) =>
      imports
        .filter(
          ({ from }) => from === 'astro:content' && !/^src\/(pages\/|content\.config)/.test(file),
        )
        .map(() => `${file} imports astro:content: take the Portal as an argument instead.`),
    );
    expect(found).toEqual([]);
  });

  it('is unknown to all but components and pages', () => {
    const found = all.flatMap(({ file, imports }) =>
      imports
        .filter(
          ({ from }) =>
            /^astro:(?!content$)/.test(from) && !/^src\/(pages|components|content)/.test(file),
        )
        .map(({ from }) => `${file} imports ${from}: this code also runs under plain Node.`),
    );
    expect(found).toEqual([]);
  });
});

describe('editions and provinces', () => {
  const ids = ['content/editions', 'content/provinces'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((item) =>
      item.isDirectory() ? [item.name] : [],
    ),
  );
  const pattern = new RegExp(`(?<![\\w-])(${[...new Set(ids)].join('|')})(?![\\w-])`);

  it('are there to be looked for', () => {
    expect(ids.length).toBeGreaterThan(1);
  });

  it('are data: no code names one', () => {
    const found = code.filter(inSrc).flatMap(({ file, source }) =>
      source.split('\n').flatMap((line, index) => {
        const id = pattern.exec(line)?.[1];
        return id
          ? [`${file}:${index + 1} names ${id}: put what is special about it in its YAML.`]
          : [];
      }),
    );
    expect(found).toEqual([]);
  });
});

function trespasses({ file, imports }: SourceFile): string[] {
  const own = layerOf(file);
  const { uses, types = [] } = LAYERS[own] ?? { uses: [] };
  const isAllowed = ({ from, typeOnly }: Import): boolean => {
    const layer = layerOf(from);
    return layer === own || uses.includes(layer) || (typeOnly && types.includes(layer));
  };
  return imports
    .filter(({ from }) => from.startsWith('src/') && !from.startsWith('src/testing/'))
    .filter((each) => !isAllowed(each))
    .map(({ from }) => `${file} imports ${from}: ${own} may use ${list(uses)}${only(types)}.`);
}

function only(types: readonly string[]): string {
  return types.length > 0 ? `, and types of ${list(types)}` : '';
}

function list(names: readonly string[]): string {
  return names.length > 0 ? names.join(', ') : 'nothing';
}

/** `src/portal/sense/names.ts` → `portal` */
function layerOf(file: string): string {
  return file.split('/')[1] ?? file;
}

function inSrc({ file }: SourceFile): boolean {
  return file.startsWith('src/');
}

function isTest(file: string): boolean {
  return file.endsWith('.test.ts') || file.startsWith('src/testing/');
}
