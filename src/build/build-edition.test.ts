import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EDITION_ID } from '../testing/an-edition.ts';
import { contentFiles } from '../testing/content-folder.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { buildEdition, FindingsError, type BuildStep } from './build-edition.ts';

const OLD = { [`dist/${EDITION_ID}/index.html`]: 'the earlier build' };
const BROKEN = contentFiles({ id: 'hong', shared: { sources: ['khong-co'] } });

it('refuses content in which something is wrong, with every finding', async () => {
  using project = tempFolder({ ...BROKEN, ...OLD });
  const failure = await failureOf(project.path);
  expect(failure).toBeInstanceOf(FindingsError);
  const rules = failure instanceof FindingsError ? failure.findings.map(({ rule }) => rule) : [];
  expect(rules).toContain('unknown-name');
});

it('leaves the earlier build as it was when the content is refused', async () => {
  using project = tempFolder({ ...BROKEN, ...OLD });
  await failureOf(project.path);
  expect(filesOf(project.path)).toEqual(OLD);
});

it('leaves the earlier build as it was when it is stopped', async () => {
  using project = tempFolder({ ...contentFiles({ id: 'tot' }), ...OLD });
  const stop = new AbortController();
  const failure = await failureOf(project.path, {
    signal: stop.signal,
    onProgress: (step) => step === 'pages' && stop.abort(),
  });
  expect(failure).toMatchObject({ name: 'AbortError' });
  expect(filesOf(project.path)).toEqual(OLD);
});

interface Watching {
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: BuildStep) => void;
}

async function failureOf(root: string, watching: Watching = {}): Promise<unknown> {
  const options = { edition: EDITION_ID, outDir: `dist/${EDITION_ID}`, root, ...watching };
  return buildEdition(options).then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** What lies in `dist`, by path: nothing half made beside the finished. */
function filesOf(root: string): Record<string, string> {
  const names = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((item) => item.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(root.length + 1), readFileSync(path, 'utf8')];
      }),
  );
}
