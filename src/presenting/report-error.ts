import { hrefOf, type Page } from './page.ts';
import { entriesOfKind } from './entries-of-kind.ts';
import { entryOf } from './metadata/page-metadata.ts';

/** Where a reader says that something is wrong: a mail with the page named, or the contact page. */
export function reportHref(page: Page): string {
  const { contact } = page.portal.edition;
  if (contact?.email) {
    const subject = encodeURIComponent(`${page.words.entry.reportError}: ${page.route.title}`);
    const body = encodeURIComponent(page.absolute(page.route.path));
    return `mailto:${contact.email}?subject=${subject}&body=${body}`;
  }
  const here = entryOf(page);
  const pages = entriesOfKind(page.portal, 'page');
  const byRole = (role: string) =>
    pages.find(
      (entry) => entry !== here && entry.shared.kind === 'page' && entry.shared.role === role,
    );
  const target = byRole('contact') ?? byRole('about');
  return (target && hrefOf(page, `entry:${target.id}`)) ?? page.href(`${page.locale}/`);
}
