import type { Home } from './text.ts';

/** The folders of entries that one edition reads, and whose they are. */
export function homesOf(
  edition: string,
  provinceIds: readonly string[],
): { folder: string; home: Home }[] {
  return [
    { folder: 'content/asean', home: { of: 'asean' } },
    ...provinceIds.map((id) => ({
      folder: `content/provinces/${id}`,
      home: { of: 'province', id } satisfies Home,
    })),
    { folder: `content/editions/${edition}`, home: { of: 'edition', id: edition } },
  ];
}
