import { DATA_DOCUMENTS } from '../../domain/open-data.ts';
import { LOCALES } from '../../locale/locale.ts';
import { address } from '../../portal/address.ts';
import { creditOf, licenceOf } from '../credit.ts';
import { lastUpdate, type Page } from '../page.ts';

type Thing = Readonly<Record<string, unknown>>;

/** The pages that are about data: the comparison of the members, and the guide to all of it. */
export function datasetsOn(page: Page, url: string, description: string): Thing[] {
  const { view } = page.route;
  if (view.is === 'members') return [dataset(page, url, description)];
  if (view.is !== 'guide' || view.guide !== 'data') return [];
  return [{ ...dataset(page, url, page.words.dataGuide.lead), ...allOfIt(page, url) }];
}

/** The comparison of the members is data: the same measures for every country. */
function dataset({ route, locale, absolute }: Page, url: string, description: string): Thing {
  return {
    '@type': 'Dataset',
    name: route.title,
    description,
    url,
    inLanguage: locale,
    creator: { '@id': `${absolute('')}#publisher` },
  };
}

/** What can be downloaded, under which conditions, and how new it is. */
function allOfIt(page: Page, url: string): Thing {
  const files = [
    'index.json',
    ...LOCALES.map((language) => `${language}/entries/1.json`),
    ...DATA_DOCUMENTS.map((name) => `${name}.json`),
    'manifest.json',
  ];
  return {
    inLanguage: [...LOCALES],
    isAccessibleForFree: true,
    license: { '@type': 'CreativeWork', name: licenceOf(page), url },
    creditText: creditOf(page),
    dateModified: lastUpdate(page.portal),
    distribution: files.map((path) => ({
      '@type': 'DataDownload',
      name: path,
      encodingFormat: 'application/json',
      contentUrl: page.absolute(address.data(path)),
    })),
  };
}
