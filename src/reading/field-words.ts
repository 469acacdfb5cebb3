import { isLocale, LANGUAGES_SAID, type Both, type Locale } from '../locale/locale.ts';

const WHOLE_FILE: Both = { vi: '(cả tệp)', en: '(the whole file)' };

const JOINED = {
  inside: { vi: ' trong ', en: ' in ' },
  ofItem: { vi: ' của ', en: ' of ' },
  item: { vi: 'mục thứ', en: 'item' },
} as const;

/**
 * A path as an editor would say it: `sources.0.url` is "url" of item 1 in "sources". Which item of a
 * list of words is wrong is told by its value.
 */
export function fieldWords(path: readonly PropertyKey[]): Both {
  const last = path.findLastIndex((key) => typeof key !== 'number');
  const told = last < 0 ? path : path.slice(0, last + 1);
  if (told.length === 0) return WHOLE_FILE;
  return { vi: sentencePart(told, 'vi'), en: sentencePart(told, 'en') };
}

function sentencePart(path: readonly PropertyKey[], locale: Locale): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `${JOINED.item[locale]} ${key + 1}`;
      const language = index > 0 && isLocale(key) ? ` (${LANGUAGES_SAID[key][locale]})` : '';
      return `"${String(key)}"${language}`;
    })
    .reduceRight((inside, around, index) => {
      const joint = typeof path[index] === 'number' ? JOINED.ofItem : JOINED.inside;
      return `${inside}${joint[locale]}${around}`;
    });
}
