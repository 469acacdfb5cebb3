import { finding, type Finding } from '../domain/finding.ts';
import { KIND_FOLDERS } from '../domain/kind.ts';
import { slugOf } from '../domain/slug.ts';
import type { FolderContents } from './content-folders.ts';
import { DATA_FILES } from './data-files.ts';
import { orNearest } from './shape-findings.ts';

/** What is wrong with the names of a folder's files and with the places they lie in. */
export function folderFindings({
  home,
  misplaced,
  misnamed,
  data,
  names,
}: FolderContents): Finding[] {
  const said = new Set([...misplaced, ...misnamed].map(({ file }) => file));
  const unread = unreadFindings(data, home.of);
  for (const { file } of unread) said.add(file);
  return [
    ...onePerFolder(misplaced).map(({ file, folder }) => misplacedFinding(file, folder)),
    ...misnamed.map(({ file, better }) =>
      finding('text-name', { file }, { name: baseName(file).normalize('NFC'), better }),
    ),
    ...unread,
    ...nameFindings(names.filter((file) => !said.has(file))),
  ];
}

/** Files of data under a name that nothing reads. Notes for people (.md) may lie anywhere. */
export function unreadFindings(
  files: readonly string[],
  where: keyof typeof DATA_FILES,
): Finding[] {
  const known: readonly string[] = DATA_FILES[where];
  return files
    .filter((file) => !known.includes(baseName(file)) && !file.endsWith('.md'))
    .map((file) => {
      const name = baseName(file).normalize('NFC');
      return finding('unread-file', { file }, { name, nearest: orNearest(name, known) });
    });
}

function misplacedFinding(file: string, folder: string): Finding {
  const choices = Object.values(KIND_FOLDERS);
  const nearest = orNearest(folder.split('/')[0] ?? folder, choices);
  return finding('misplaced-entry', { file }, { folder, choices: choices.join(', '), nearest });
}

/** A folder is renamed once, however many files lie in it. */
function nameFindings(files: readonly string[]): Finding[] {
  const bad = files.flatMap((file) => {
    const parts = file.split('/');
    const at = parts.findIndex((name) => !/^[a-z0-9._-]+$/.test(name) && !isOfSystem(name));
    const name = parts[at];
    return name === undefined ? [] : [{ file, name, folder: parts.slice(0, at + 1).join('/') }];
  });
  return onePerFolder(bad).map(({ file, name }) => {
    const dot = name.lastIndexOf('.');
    const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    const better = slugOf(stem) + extension.toLowerCase();
    return finding('file-name', { file }, { name: name.normalize('NFC'), better });
  });
}

/** What Windows and an open Word leave in folders: to be deleted, under whatever name. */
function isOfSystem(name: string): boolean {
  return /^(thumbs\.db|desktop\.ini|~\$.*)$/i.test(name);
}

function onePerFolder<T extends { readonly folder: string }>(found: readonly T[]): T[] {
  return [...new Map(found.toReversed().map((each) => [each.folder, each])).values()].toReversed();
}

function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
