import type { Both } from '../../locale/locale.ts';
import { fold, hasMarks } from './fold.ts';

/** Words of a question that say nothing of its subject; folded too, for who types no marks. */
const STOP_WORDS: Both<ReadonlySet<string>> = {
  vi: setOf(
    `là gì và của ở các những cho có không được với khi nào như thế để vào ra bao nhiêu mấy ai đâu
     sao tại vì hay hoặc một cách làm về trong tôi bạn cần muốn phải thì mà từ đến bị do nên cái này
     đó kia gồm hiện nay`,
  ),
  en: setOf(
    `a an the of in on at to for and or is are was were be do does did how what when where who why
     which with from by it its i you me my your can could need want there about into than`,
  ),
};

/** Asks for a time or a place, and is of no subject: “năm nào”, though not the “nam” of Việt Nam. */
const ASKED_FOR =
  /(?<=^| )(?:(?:năm|nam|ngày|ngay|tháng|thang|nơi|noi) (?:nào|nao)|(?:mấy|may) (?:giờ|gio)|(?:what|which) (?:year|date|time))(?= |$)/g;

/** The words that carry the subject; all of them when every word is a common one. */
export function subjectWords(tokens: readonly string[], locale: keyof typeof STOP_WORDS): string[] {
  const said = tokens.join(' ').replace(ASKED_FOR, '').split(' ');
  const left = said.filter((token) => token !== '' && !isIdle(token, STOP_WORDS[locale]));
  return left.length > 0 ? left : [...tokens];
}

/** “cho” is, however it was meant; “chợ”, with its marks, is not. */
function isIdle(token: string, words: ReadonlySet<string>): boolean {
  return words.has(token) || (!hasMarks(token) && words.has(fold(token)));
}

function setOf(text: string): ReadonlySet<string> {
  const words = text.trim().split(/\s+/);
  return new Set([...words, ...words.map(fold)]);
}
