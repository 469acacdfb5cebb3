import { slugOf } from '../../domain/slug.ts';
import type { Draft } from './draft-entry.ts';
import { addressOf, bodyMark, titleMark, type Known } from './known.ts';

/** Whether something that says the same is there already. */
export function says(draft: Draft, { contents }: Pick<Known, 'contents'>): boolean {
  return marksOf(draft).some((mark) => contents.has(mark));
}

/** From now on, no other draft may be called, stand or say the same. */
export function noteDraft(draft: Draft, { names, contents, addresses }: Known): void {
  const { folder, files, kind, item } = draft;
  names.add(folder.split('/').at(-1) ?? folder);
  for (const mark of marksOf(draft)) contents.set(mark, folder);
  for (const { locale, content } of files) {
    const slug = /^slug: (.+)$/m.exec(content)?.[1] ?? slugOf(item.texts[locale]?.title ?? '');
    addresses.set(addressOf(kind, locale, slug), folder);
  }
}

/** What a draft says: its words, and its title on its day. */
function marksOf({ item, files, kind }: Draft): string[] {
  const own = item.texts[item.original];
  return [
    ...files.flatMap(({ locale, content }) => bodyMark(locale, content) ?? []),
    ...(own && item.published ? [titleMark(kind, item.original, own.title, item.published)] : []),
  ];
}
