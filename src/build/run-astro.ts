import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Half the memory at the peak, for the same time: what is young is looked through more often, what is
// old before it has grown by much, and the allocators of the C library and of the bundler give back at
// once what they no longer use.
const SPARING = ['--max-semi-space-size=8', '--heap-growing-percent=15'];
const THRIFT = { MALLOC_ARENA_MAX: '2', MIMALLOC_PURGE_DELAY: '0' };

interface AstroRun {
  readonly root: string;
  /** How many pages there will be, for telling how far it is. */
  readonly expected: number;
  readonly signal?: AbortSignal | undefined;
}

/** Astro in a process of its own: its memory ends with it, and several editions can be built at once. */
export async function runAstro(
  settings: Readonly<Record<string, string>>,
  { root, expected, signal }: AstroRun,
  onProgress: (detail: string) => void,
): Promise<void> {
  const child = spawn(process.execPath, [...SPARING, astroProgram(), 'build'], {
    cwd: root,
    env: { ...process.env, ...settings, ...THRIFT, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal ? { signal } : {}),
  });
  let printed = '';
  let pages = 0;
  const listen = (chunk: Buffer): void => {
    const text = chunk.toString();
    printed = (printed + text).slice(-20_000);
    pages += text.match(/[├└]─ /gu)?.length ?? 0;
    onProgress(`${Math.min(pages, expected)}/${expected}`);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const code = await new Promise<number | null>((done, fail) => {
    child.on('close', done);
    child.on('error', fail);
  });
  // Astro goes on after an error inside one page, so its word counts more than its exit code.
  if (code !== 0 || printed.includes('[ERROR]')) throw new Error(`astro build failed:\n${printed}`);
}

/** The file to run with Node: the same on Windows, and no shell between. */
export function astroProgram(): string {
  return join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin/astro.mjs',
  );
}
