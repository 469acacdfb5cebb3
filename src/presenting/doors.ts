import { hrefOf, type Page } from './page.ts';

/** One door for each audience of the edition. */
export function doorsOf(page: Page) {
  const { edition, vocabulary } = page.portal;
  return edition.audiences.flatMap((id) => {
    const audience = vocabulary.audiences[id];
    const href = hrefOf(page, `audience:${id}`);
    if (!audience || !href) return [];
    const { name, about, icon, dye } = audience;
    return [{ href, title: name[page.locale], line: about[page.locale], icon, dye }];
  });
}
