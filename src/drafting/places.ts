import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { KIND_FOLDERS } from '../domain/kind.ts';
import { slugOf } from '../domain/slug.ts';
import type { Both } from '../locale/locale.ts';
import type { Home } from '../reading/text.ts';
import { KIND_DRAFTS } from './kind-drafts.ts';
import type { Wishes } from './wishes.ts';

/** Names are typed, read aloud and shown in addresses; a longer one helps nobody. */
const LONGEST_NAME = 60;

/** What there is to choose from. */
interface Known {
  readonly edition: string;
  readonly editions: readonly string[];
  readonly provinces: readonly string[];
}

/** The folder an entry goes into, and what is in the way of it. */
export function placeOf(
  root: string,
  { kind, titles, original, province, isShared, name: wanted }: Wishes,
  { edition, editions, provinces }: Known,
): { folder: string; refusals: readonly Both[] } {
  const of = isShared ? 'asean' : province === undefined ? KIND_DRAFTS[kind].home : 'province';
  const [only] = provinces.length === 1 ? provinces : [];
  const id = of === 'province' ? (province ?? only ?? '') : edition;
  const home: Home = of === 'asean' ? { of } : { of, id };
  const name = wanted ?? nameFor(titles[original] ?? '');
  const owner = of === 'asean' ? of : `${of}s/${id}`;
  const taken = entryNamed(root, name, home);
  const there = of === 'province' ? provinces : editions;
  return {
    folder: `content/${owner}/${KIND_FOLDERS[kind]}/${name}`,
    refusals: [
      ...(of === 'asean' || there.includes(id) ? [] : [noPlace(id, there)]),
      ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? [] : [badName(name)]),
      ...(taken === undefined ? [] : [takenName(taken)]),
    ],
  };
}

function noPlace(id: string, there: readonly string[]): Both {
  const choices = there.join(', ');
  return id === ''
    ? {
        vi: `Loại này thuộc về một tỉnh, thành: thêm --province và một trong: ${choices}.`,
        en: `This kind belongs to a province: add --province and one of: ${choices}.`,
      }
    : {
        vi: `Không có nơi nào tên là "${id}". Chọn một trong: ${choices}.`,
        en: `There is no place named "${id}". Choose one of: ${choices}.`,
      };
}

function badName(name: string): Both {
  return {
    vi: `Tên thư mục "${name}" phải gồm chữ thường không dấu, chữ số và gạch ngang. Thêm --name ten-muc.`,
    en: `The folder’s name "${name}" has to be of small letters, digits and hyphens. Add --name entry-name.`,
  };
}

function takenName(folder: string): Both {
  return {
    vi: `Đã có mục ${folder}. Chọn tên khác: thêm --name ten-khac.`,
    en: `There is already an entry ${folder}. Choose another name: add --name another-name.`,
  };
}

/** The title's own words as a folder's name, cut between words. */
function nameFor(title: string): string {
  const slug = slugOf(title);
  if (slug.length <= LONGEST_NAME) return slug;
  const cut = slug.slice(0, LONGEST_NAME + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1));
}

/** The provinces there are: the folders of content/provinces. */
export function provinceIds(root: string): string[] {
  return foldersIn(join(root, 'content/provinces'));
}

/**
 * The folder of the entry that already has this name and would be published beside the new one.
 * What is shared is published everywhere, so its name has to be free everywhere.
 */
function entryNamed(root: string, name: string, home: Home): string | undefined {
  const owners = ['asean', 'provinces', 'editions'].flatMap((of) =>
    of === 'asean' ? ['asean'] : foldersIn(join(root, 'content', of)).map((id) => `${of}/${id}`),
  );
  const own = home.of === 'edition' ? `editions/${home.id}` : undefined;
  const beside = owners.filter(
    (owner) => own === undefined || !owner.startsWith('editions/') || owner === own,
  );
  return beside
    .flatMap((owner) =>
      Object.values(KIND_FOLDERS).map((kindFolder) => `content/${owner}/${kindFolder}`),
    )
    .filter((folder) => foldersIn(join(root, folder)).includes(name))
    .map((folder) => `${folder}/${name}`)[0];
}

function foldersIn(path: string): string[] {
  return itemsIn(path)
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function itemsIn(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
