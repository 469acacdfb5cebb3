import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { address } from '../portal/address.ts';

interface CodeFile {
  readonly path: string;
  readonly text: string;
}

interface EmbedScript {
  /** The copy whose name holds its hash, so that it never changes. */
  readonly pinned: string;
  /** For the attribute of this name. */
  readonly integrity: string;
  readonly text: string;
}

/** The scripts and the style sheet that other sites load; they are the same in every edition. */
export async function embedCode(root: string): Promise<CodeFile[]> {
  const { pinned, text } = await embedScript(root);
  return [
    { path: address.embedScript, text },
    { path: pinned, text },
    { path: address.embed('frame.js'), text: await bundled(root, 'script/frame.ts') },
    { path: address.embed('frame.css'), text: await frameStyle(root) },
  ];
}

let made: Promise<EmbedScript> | undefined;

/** Made once in a build: its words are those of the code, whatever is built. */
export function embedScript(root: string): Promise<EmbedScript> {
  made ??= bundled(root, 'script/v1.ts').then((text) => {
    const hash = createHash('sha384').update(text);
    const integrity = `sha384-${hash.copy().digest('base64')}`;
    const short = hash.digest('hex').slice(0, 12);
    return { text, integrity, pinned: address.embedScript.replace(/js$/, `${short}.js`) };
  });
  return made;
}

/** In one piece, without names of its own on the page, and as small as it gets. */
async function bundled(root: string, file: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      // light-dark() as it is: written for older browsers it is three times as long.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      rollupOptions: { input: join(root, 'src/embeds', file), output: { format: 'iife' } },
    },
  });
  const output = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = output.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${file} gave no script.`);
  return chunk.code;
}

/** In a frame the look is in the address, behind `#`, so that it is right where no script may run. */
async function frameStyle(root: string): Promise<string> {
  const read = (name: string) => readFile(join(root, 'src/embeds/look', name), 'utf8');
  const panel = (await read('panel.css')).replace(
    /\.asean-embed-(cards|compact|dark|auto)\b/g,
    (_, look: string) => `:root:has([id*='${look}']:target) .asean-embed`,
  );
  const canvas = ['dark', 'auto'].map((theme) => {
    const scheme = theme === 'dark' ? 'dark' : 'light dark';
    return `:root:has([id*='${theme}']:target) { color-scheme: ${scheme}; }\n`;
  });
  return panel + (await read('frame.css')) + canvas.join('');
}
