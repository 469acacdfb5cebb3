import { dirname } from 'node:path/posix';
import type { EntryWords, Shared } from '../../domain/entry/entry.ts';
import { finding, type Finding } from '../../domain/finding.ts';
import type { Text } from '../../reading/text.ts';
import { attachedNames, pathBeside } from '../attached.ts';
import { suggestion } from './names.ts';
import type { Evidence } from './evidence.ts';

export const LEAST_WIDTH = 640;
const PICTURE_NAME = /\.(jpe?g|png|webp|avif|gif|svg|tiff?|heic|bmp)$/i;

/** Pictures are there, are pictures, are large enough, are described and credited; none lies unused. */
export function pictureFindings({ manuscript, gaps }: Evidence): Finding[] {
  const used = new Set<string>();
  const originals = new Map(
    manuscript.texts.flatMap((text) => (text.shared ? [[text.folder, text] as const] : [])),
  );
  const findings = manuscript.texts.flatMap((text) =>
    usesOf(text).flatMap((use) => {
      const path = pathBeside(text.folder, use.file);
      used.add(path);
      const inFile = fileFindings(path, use, text, manuscript);
      // What a picture shows is told when it is there.
      const isMissing = inFile.some(({ rule }) => rule === 'picture-not-found');
      return isMissing ? inFile : [...inFile, ...wordFindings(use, text)];
    }),
  );
  const untold = manuscript.texts.flatMap((text) => untoldFindings(text, originals));
  const unused = orphans(manuscript, used).filter(({ file }) => !gaps.folders.has(dirname(file)));
  return [...findings, ...untold, ...unused];
}

/** A translation describes the pictures that its original describes; the original alone names them. */
function untoldFindings(
  { file, folder, shared, words, lines }: Text,
  originals: ReadonlyMap<string, Text>,
): Finding[] {
  const original = shared ? undefined : originals.get(folder);
  if (!original?.shared) return [];
  return namedIn(original.shared)
    .filter(({ altIn }) => altIn(original.words) && !altIn(words)?.trim())
    .map((named) => finding('missing-alt', { file, line: lines['title'] }, { file: named.file }));
}

type Manuscript = Evidence['manuscript'];

interface Use {
  readonly file: string;
  readonly line: number | undefined;
  /** Undefined where another text says it. */
  readonly alt: string | undefined;
  readonly credited: boolean;
}

function usesOf(text: Text): Use[] {
  const { shared, words, outline, lines } = text;
  return [
    ...outline.pictures.map(({ file, alt, caption, line }) => ({
      file,
      alt,
      line,
      credited: /(Ảnh|Đồ họa|Photo|Graphic|Image):\s*\S/u.test(caption),
    })),
    ...(shared ? namedIn(shared) : []).map(({ file, altIn, field }) => ({
      file,
      alt: altIn(words) ?? '',
      line: lines[field],
      credited: true,
    })),
  ];
}

/** The pictures named in the fields of an original; each text describes them. */
function namedIn(shared: Shared) {
  const { cover } = shared;
  const files = shared.kind === 'media' && shared.medium !== 'audio' ? shared.files : [];
  return [
    ...(cover ? [{ file: cover.file, altIn: coverAltIn, field: 'cover' }] : []),
    ...files.map(({ file }, index) => ({
      file,
      altIn: ({ fileAlts }: EntryWords) => fileAlts?.[index],
      field: 'files',
    })),
  ];
}

function coverAltIn({ coverAlt }: EntryWords): string | undefined {
  return coverAlt;
}

function fileFindings(path: string, use: Use, text: Text, manuscript: Manuscript): Finding[] {
  const place = { file: text.file, line: use.line };
  const beside = manuscript.attachments.filter(({ folder }) => folder === text.folder);
  const { file } = use;
  if (!beside.some((attachment) => attachment.file === path)) {
    const names = beside.map((attachment) => attachment.file.slice(text.folder.length + 1));
    return [finding('picture-not-found', place, { file, nearest: suggestion(file, names) })];
  }
  const picture = manuscript.pictures.find((known) => known.file === path);
  if (!picture) return [finding('not-a-picture', place, { file })];
  return picture.width < LEAST_WIDTH
    ? [finding('picture-too-small', place, { file, width: picture.width, least: LEAST_WIDTH })]
    : [];
}

function wordFindings({ file, line, alt, credited }: Use, text: Text): Finding[] {
  const place = { file: text.file, line };
  const described = alt === undefined || alt.trim() !== '';
  return [
    ...(described ? [] : [finding('missing-alt', place, { file })]),
    ...(alt && isGeneric(alt, file) ? [finding('generic-alt', place, { alt })] : []),
    ...(credited ? [] : [finding('picture-credit', place, { file })]),
  ];
}

export function isGeneric(alt: string, file: string): boolean {
  const plain = alt.trim().toLowerCase();
  return (
    /^(hình ảnh|hình|ảnh|ảnh minh họa|hình minh họa|minh họa|image|picture|photo|img|dsc)[\s_-]*\d*\.?$/u.test(
      plain,
    ) ||
    plain === file.toLowerCase() ||
    PICTURE_NAME.test(plain)
  );
}

/** Of a file whose name has to be mended, whether anything uses it is to be seen afterwards. */
function orphans(
  { attachments, texts, findings }: Manuscript,
  used: ReadonlySet<string>,
): Finding[] {
  const misnamed = new Set(
    findings.flatMap((each) => (each.rule === 'file-name' ? each.file : [])),
  );
  const otherwise = new Set(
    texts.flatMap(({ folder, shared }) =>
      shared ? attachedNames(shared).map((name) => pathBeside(folder, name)) : [],
    ),
  );
  return attachments
    .filter(({ file }) => !used.has(file) && !otherwise.has(file) && !misnamed.has(file))
    .map(({ file }) => finding('orphan-file', { file }, {}));
}
