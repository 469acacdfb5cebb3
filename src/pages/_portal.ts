import { getCollection } from 'astro:content';
import { buildSettings } from '../build/settings.ts';
import { buildPortal } from '../portal/build-portal.ts';
import type { Portal } from '../portal/portal.ts';
import type { Site } from '../presenting/page.ts';
import type { Manuscript } from '../reading/manuscript.ts';

// The one place that reads collections. Every page asks for the Portal; it is built once for each
// state of the content, which in a build is once and in development after each change.
let built: { readonly digest: string; readonly portal: Promise<Portal> } | undefined;

export async function portal(): Promise<Portal> {
  const digest = import.meta.env.DEV ? await contentDigest() : 'of this build';
  if (built?.digest !== digest) built = { digest, portal: readPortal() };
  return built.portal;
}

async function readPortal(): Promise<Portal> {
  const [texts, [edition]] = await Promise.all([getCollection('texts'), getCollection('edition')]);
  if (!edition)
    throw new Error('The edition could not be read: see the findings of npm run check.');
  const manuscript: Manuscript = { ...edition.data, texts: texts.map(({ data }) => data) };
  const { now } = buildSettings(process.env);
  return buildPortal(manuscript, { now, preview: isPreview() }).portal;
}

/** What the content is at this moment, in one word. */
async function contentDigest(): Promise<string> {
  const entries = await Promise.all([getCollection('edition'), getCollection('texts')]);
  return entries
    .flat()
    .map(({ id, digest }) => digest ?? id)
    .join();
}

/** Drafts and scheduled entries are shown in development, and in a build that asks for it. */
export function isPreview(): boolean {
  return import.meta.env.DEV || buildSettings(process.env).preview;
}

export function site(): Site {
  return { origin: import.meta.env.SITE, base: import.meta.env.BASE_URL.replace(/\/?$/, '/') };
}
