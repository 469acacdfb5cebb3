import { join } from 'node:path';
import { build } from 'vite';

/** Our part of the editing page in one piece; Sveltia stays a file of its own beside it. */
export async function editorScript(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: join(root, 'src/admin/editor/open.ts'),
        external: ['@sveltia/cms'],
        output: { format: 'es', paths: { '@sveltia/cms': './sveltia/index.js' } },
      },
    },
  });
  const output = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = output.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The editing page has no script.');
  return chunk.code;
}
