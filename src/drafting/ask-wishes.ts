import type { IsoDay } from '../locale/format.ts';
import { KIND_DRAFTS } from './kind-drafts.ts';
import { askDate, askFields, askKind, askOwner, askTitle, type Asking } from './questions.ts';
import type { PartOfWishes, Wishes } from './wishes.ts';
import { DRAFTING_WORDS as WORDS } from './words.ts';

interface Choices {
  readonly provinces: readonly string[];
  readonly editions: readonly string[];
  readonly today: IsoDay;
}

/** Asks for what the arguments did not say. */
export async function askWishes(
  asking: Asking,
  given: PartOfWishes,
  { provinces, editions, today }: Choices,
): Promise<Wishes> {
  const { original } = given;
  const other = original === 'vi' ? 'en' : 'vi';
  asking.terminal.say(`${WORDS.welcome[asking.language]}\n`);
  const kind = given.kind ?? (await askKind(asking));
  const needsProvince = KIND_DRAFTS[kind].home === 'province' && !given.isShared;
  const province =
    given.province ?? (needsProvince ? await askOwner(asking, 'province', provinces) : undefined);
  const needsEdition = province === undefined && !given.isShared;
  const edition =
    given.edition ?? (needsEdition ? await askOwner(asking, 'edition', editions) : undefined);
  const title = given.titles[original] ?? (await askTitle(asking, original, true));
  const translated = given.titles[other] ?? (await askTitle(asking, other, false));
  const date = given.typed['date'] ?? (await askDate(asking, today));
  const titles = { [original]: title, ...(translated === '' ? {} : { [other]: translated }) };
  const typed = { ...given.typed, date };
  const fields = await askFields(asking, kind, typed);
  return { ...given, kind, province, edition, titles, typed: { ...typed, ...fields } };
}
