import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface SourceFile {
  /** From the project's folder, with forward slashes: `src/portal/portal.ts`. */
  readonly file: string;
  readonly source: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** `astro:content`, `yaml`, or a file of the project: `src/locale/locale.ts`. */
  readonly from: string;
  /** Gone when the program runs. */
  readonly typeOnly: boolean;
}

/** The source files of a folder, with what they import. */
export function sourceFiles(root: string, folder: string): SourceFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((file) => /\.(ts|mjs|astro)$/.test(file) && !file.endsWith('.d.ts'))
    .sort()
    .map((file) => {
      const source = readFileSync(path.join(root, file), 'utf8');
      return { file, source, imports: importsIn(file, source) };
    });
}

const NAMED = /^[ \t]*(?:import|export)\s+(type\s+)?([^;'"=]*?)\s*\bfrom\s*'([^'\n]+)'/gm;
const NAMELESS = /(?:^[ \t]*import\s*|import\(\s*)'([^'\n]+)'/gm;

export function importsIn(file: string, source: string): Import[] {
  const named = [...source.matchAll(NAMED)].map(([, type, names = '', from = '']) => ({
    from: resolved(file, from),
    typeOnly: type !== undefined || onlyTypes(names),
  }));
  const nameless = [...source.matchAll(NAMELESS)].map(([, from = '']) => ({
    from: resolved(file, from),
    typeOnly: false,
  }));
  return [...named, ...nameless];
}

/** `{ type A, type B }` */
function onlyTypes(names: string): boolean {
  const inside = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1]?.split(',') ?? [];
  const named = inside.map((name) => name.trim()).filter(Boolean);
  return named.length > 0 && named.every((name) => name.startsWith('type '));
}

function resolved(file: string, from: string): string {
  const plain = from.replace(/\?.*$/, '');
  return plain.startsWith('.') ? path.posix.join(path.posix.dirname(file), plain) : plain;
}
