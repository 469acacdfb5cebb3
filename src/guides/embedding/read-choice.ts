import { EMBED_LAYOUTS, EMBED_THEMES, EMBED_VIEWS, isNamed } from '../../domain/embed.ts';
import type { EmbedChoice } from '../../embeds/snippets.ts';

/** What the form says. Nothing where it names an entry whose page is not to be found. */
export async function readChoice(form: HTMLFormElement): Promise<EmbedChoice | undefined> {
  const said = new FormData(form);
  const word = (name: string) => String(said.get(name) ?? '');
  const view = oneOf(EMBED_VIEWS, word('view'));
  const name = view === 'entry' ? await entryAt(form, word('entry')) : word(view);
  if (isNamed(view) && !name) return undefined;
  return {
    view,
    name: isNamed(view) ? name : undefined,
    locale: oneOf(['vi', 'en'], word('locale')),
    layout: oneOf(EMBED_LAYOUTS, word('layout')),
    theme: oneOf(EMBED_THEMES, word('theme')),
    count: Number(word('count')),
  };
}

/** The page of an entry names the entry, in the link by which other programs find how to embed it. */
async function entryAt(form: HTMLFormElement, address: string): Promise<string | undefined> {
  const known = [...form.querySelectorAll<HTMLOptionElement>('datalist option')];
  const listed = known.find(({ value }) => value === address)?.dataset['id'];
  if (listed || !URL.canParse(address)) return listed;
  try {
    // By its path alone: the same page, also where this copy of the portal stands at another address.
    const page = await fetch(new URL(address).pathname);
    return page.ok ? /\/entry\/([a-z0-9-]+)\.json"/.exec(await page.text())?.[1] : undefined;
  } catch {
    return undefined;
  }
}

function oneOf<T extends string>(list: readonly [T, ...T[]], value: string): T {
  return list.find((each) => each === value) ?? list[0];
}
