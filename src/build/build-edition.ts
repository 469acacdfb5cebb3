import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { englishFirst } from '../admin/english-first.ts';
import { writeAdmin } from '../admin/write-admin.ts';
import { writeData } from '../api/write-data.ts';
import { checkSite } from '../checks/site/checks.ts';
import { readSite } from '../checks/site/read-site.ts';
import { isError, type Finding } from '../domain/finding.ts';
import { writeEmbeds } from '../embeds/write-embeds.ts';
import { cardFindings } from '../cards/card-findings.ts';
import { readCardFaces } from '../cards/faces.ts';
import { planCards } from '../cards/plan-cards.ts';
import { buildPortal } from '../portal/build-portal.ts';
import { readEdition } from '../reading/read-edition.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { makeFiles } from './make-files.ts';
import { runAstro } from './run-astro.ts';
import { buildDate, tidyBase } from './settings.ts';

export interface BuildOptions {
  readonly edition: string;
  readonly outDir: string;
  /** Where it will be served; the edition's own address unless told. */
  readonly site?: string | undefined;
  readonly base?: string | undefined;
  readonly buildDate?: string | undefined;
  readonly preview?: boolean | undefined;
  readonly root?: string;
  /** Told of each step, and within long ones of how far they are. */
  readonly onProgress?: (step: BuildStep, detail: string) => void;
  /** Stops the build, which then leaves everything as it was before. */
  readonly signal?: AbortSignal;
}

export type BuildStep =
  'content' | 'pages' | 'pictures' | 'cards' | 'data' | 'embeds' | 'search' | 'checks' | 'done';

/** The build stopped because of what is wrong with the content or with the pages made from it. */
export class FindingsError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(`${findings.length} findings`);
    this.findings = findings;
  }
}

/**
 * One edition, from content to a finished folder. Everything happens beside the folder, which is
 * replaced at the end in one move: a build that fails leaves the earlier one as it was.
 */
export async function buildEdition(options: BuildOptions): Promise<{ warnings: Finding[] }> {
  const { edition, root = process.cwd(), signal } = options;
  const onProgress: NonNullable<BuildOptions['onProgress']> = (step, detail) => {
    signal?.throwIfAborted();
    options.onProgress?.(step, detail);
  };
  const outDir = resolve(root, options.outDir);
  const work = `${outDir}.building-${process.pid}`;

  onProgress('content', '');
  const manuscript = await readEdition(root, edition);
  const now = buildDate({ BUILD_DATE: options.buildDate });
  const building = buildPortal(manuscript, { now, preview: options.preview ?? false });
  const { portal } = building;
  const findings = [...building.findings, ...cardFindings(planCards(portal), readCardFaces())];
  refuse(findings);

  try {
    onProgress('pages', '');
    await runAstro(
      environment(options, work, now),
      { root, expected: portal.routes.length, signal },
      (detail) => options.onProgress?.('pages', detail),
    );
    await makeFiles(portal, { root, out: work, onProgress });
    const base = tidyBase(options.base ?? portal.edition.base);
    const site = { origin: options.site ?? portal.edition.site, base };
    await writeData({ portal, site }, { root, out: work }, (count) =>
      onProgress('data', `${count}`),
    );
    onProgress('embeds', '');
    await writeEmbeds({ portal, site }, { root, out: work });
    const known = { ...portal, englishFirst: englishFirst(manuscript.texts) };
    await writeAdmin({ known, site }, { root, out: work });
    onProgress('search', '');
    const { pages } = await buildSearchIndex(portal, { root, folder: work });
    onProgress('checks', `${pages}`);
    const result = checkSite(readSite(work, base), { preview: options.preview ?? false });
    refuse(result);
    signal?.throwIfAborted();
    await writeFile(join(work, 'build.json'), aboutBuild(edition, base, now, portal.routes.length));
    await replace(outDir, work);
    onProgress('done', '');
    return { warnings: [...findings, ...result] };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function refuse(findings: readonly Finding[]): void {
  const errors = findings.filter(isError);
  if (errors.length > 0) throw new FindingsError(errors);
}

function environment(options: BuildOptions, outDir: string, now: Date): Record<string, string> {
  return {
    EDITION: options.edition,
    OUT_DIR: outDir,
    BUILD_DATE: now.toISOString(),
    PREVIEW: options.preview ? '1' : '',
    SITE_URL: options.site ?? '',
    BASE_PATH: options.base ?? '',
  };
}

/** The only file that knows when it was built, watched from outside and read by the server. */
function aboutBuild(edition: string, base: string, now: Date, pages: number): string {
  return `${JSON.stringify({ edition, base, built: now.toISOString(), pages }, null, 2)}\n`;
}

/** Two renames: between them, for a moment, there is no folder, but never half of one. */
async function replace(outDir: string, work: string): Promise<void> {
  const old = `${outDir}.old-${process.pid}`;
  await mkdir(dirname(outDir), { recursive: true });
  await rename(outDir, old).catch(() => {}); // the first build has nothing to put aside
  try {
    await rename(work, outDir);
  } catch (error) {
    await rename(old, outDir).catch(() => {}); // the same: there may have been none
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
