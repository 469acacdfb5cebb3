import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { walkFolder } from '../reading/content-folders.ts';
import { keepStamp } from './keep-stamp.ts';
import { mendPicture, type PictureMend } from './mend-picture.ts';
import { mendText, type TextMend } from './mend-text.ts';

/** One file as it would be, and what would be other in it. */
export interface PlannedMend {
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly mends: readonly (TextMend | PictureMend | 'stamp')[];
}

const TEXT = /\.(mdx|ya?ml)$/i;
const PICTURE = /\.(jpe?g|png|webp|avif)$/i;

/** All that can be mended safely in the content, or in some of its files. Writes nothing. */
export async function planMends(root: string, only?: ReadonlySet<string>): Promise<PlannedMend[]> {
  const { names } = walkFolder(root, 'content', { of: 'asean' });
  const wanted = names.filter((file) => only === undefined || only.has(file.normalize('NFC')));
  const texts = planTexts(root, wanted);
  const planned: PlannedMend[] = [...texts.values()];
  for (const file of wanted.filter((name) => PICTURE.test(name))) {
    const mended = await mendPicture(readFileSync(join(root, file)));
    if (mended) planned.push({ file, content: mended.bytes, mends: mended.mends });
  }
  return planned.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function planTexts(root: string, files: readonly string[]): Map<string, PlannedMend> {
  const planned = new Map<string, PlannedMend>();
  for (const file of files.filter((name) => TEXT.test(name))) {
    const before = readFileSync(join(root, file), 'utf8');
    // What is no UTF-8 has lost its letters already, and must not be written over.
    if (before.includes('\uFFFD')) continue;
    const { source, mends } = mendText(file, before);
    if (mends.length > 0) planned.set(file, { file, content: source, mends });
  }
  for (const { file, content } of planned.values()) keepTwin(root, file, String(content), planned);
  return planned;
}

/** Beside an original that is mended, its translation keeps its place. */
function keepTwin(
  root: string,
  file: string,
  after: string,
  planned: Map<string, PlannedMend>,
): void {
  const [, folder = '', locale] = /^(.*)\/index\.(vi|en)\.mdx$/.exec(file) ?? [];
  if (locale === undefined) return;
  const twin = `${folder}/index.${locale === 'vi' ? 'en' : 'vi'}.mdx`;
  const there = planned.get(twin);
  const source = there ? String(there.content) : readIfThere(join(root, twin));
  if (source === undefined) return;
  const content = keepStamp(source, { before: readFileSync(join(root, file), 'utf8'), after });
  if (content !== source) {
    planned.set(twin, { file: twin, content, mends: [...(there?.mends ?? []), 'stamp'] });
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
