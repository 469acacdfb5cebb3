import { LOCALES, type Both } from '../locale/locale.ts';
import { address } from '../portal/address.ts';
import { isToldIn } from '../portal/feeds.ts';
import { occurrenceUid } from '../portal/occurrence-uid.ts';
import type { Entry } from '../portal/entry.ts';
import type { EventItem, MemberItem, ProvinceItem } from './shapes.ts';
import { urlsOf, type Publishing } from './urls.ts';

export function eventItems(publishing: Publishing): EventItem[] {
  const { portal } = publishing;
  return portal.occurrences
    .filter(({ entry }) => LOCALES.some((locale) => isToldIn(entry, locale)))
    .map((occurrence) => {
      const { entry, start, end, status } = occurrence;
      const { shared } = entry;
      const event = shared.kind === 'event' ? shared : undefined;
      return {
        id: occurrenceUid(occurrence, portal),
        entry: entry.id,
        title: titlesOf(entry),
        start,
        end,
        startTime: event?.startTime,
        endTime: event?.endTime,
        timeZone: 'Asia/Ho_Chi_Minh',
        status,
        place: event?.place,
        urls: ownUrls(publishing, entry),
        calendars: ownUrls(publishing, entry, address.calendar),
        updated: entry.updated,
      };
    });
}

export function memberItems(publishing: Publishing): MemberItem[] {
  const { entries, vocabulary } = publishing.portal;
  return entries.flatMap((entry) => {
    const { shared } = entry;
    if (shared.kind !== 'member' || entry.state !== 'published') return [];
    const { country, joined, capital, languages, currency, area, population } = shared;
    const name = vocabulary.countries[country]?.name ?? { vi: country, en: country };
    return [
      {
        id: entry.id,
        country,
        name,
        joined,
        capital,
        languages,
        currency,
        area,
        population,
        relations: shared.relations,
        heritage: [...shared.heritage],
        urls: ownUrls(publishing, entry),
      },
    ];
  });
}

export function provinceItems(publishing: Publishing): ProvinceItem[] {
  const { edition, provinces } = publishing.portal;
  return edition.provinces.flatMap((id, index) => {
    const province = provinces[id];
    if (!province) return [];
    const { name, fullName, lead, formerly, profile } = province;
    // The first province's page is that of the whole section.
    const subject = index === 0 ? 'section:province' : `province:${id}`;
    return [{ id, name, fullName, lead, formerly, profile, urls: urlsOf(publishing, subject) }];
  });
}

function titlesOf({ texts }: Entry): Partial<Both> {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const text = texts[locale];
      return text ? [[locale, text.words.title]] : [];
    }),
  );
}

/** Only where the words are in the page's own language. */
function ownUrls(
  publishing: Publishing,
  entry: Entry,
  pathOf?: (path: string) => string,
): Partial<Both> {
  const urls = urlsOf(publishing, `entry:${entry.id}`, pathOf);
  return Object.fromEntries(
    LOCALES.flatMap((locale) =>
      entry.texts[locale] && urls[locale] ? [[locale, urls[locale]]] : [],
    ),
  );
}
