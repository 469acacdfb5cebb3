import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkContent, contentFiles } from '../../testing/content-folder.ts';
import { expectOneFinding, type Mistake } from '../../testing/expect-one-finding.ts';
import { inData, inField, withFile } from '../../testing/mistakes.ts';
import type { RuleName } from './rules.ts';

const FACTS = 'content/facts.yaml';
const SOURCES = 'content/sources.yaml';
const GLOSSARY = 'content/glossary.yaml';
const VOCABULARY = 'content/vocabulary.yaml';
const TERMS = 'content/terms.yaml';
const THEMES = 'content/asean/themes.yaml';
const FAQ = 'content/asean/faq.yaml';
const REDIRECTS = 'content/redirects.yaml';
const FORMER_NAMES = 'content/former-names.yaml';
const SAME_WORDS = 'content/same-words.yaml';
const PROVINCE_FACTS = 'content/provinces/tinh-mot/facts.yaml';

const THEME = '- year: 2026\n  chair: LA\n  sources: [nguon-mot]\n';
const QUESTION = stringify([
  {
    id: 'hoi',
    question: { vi: 'Hỏi?', en: 'Asked?' },
    answer: { vi: 'Trả lời.', en: 'Answered.' },
    topics: ['origin'],
    sources: ['nguon-mot'],
    checked: '2026-11-01',
  },
]);
const FACT = `so-tinh:
  value: 1
  label: { vi: Một, en: One }
  asOf: 2025-01-01
  source: nguon-mot
`;

/** Mistakes in the files of data, each found on its line. */
const MISTAKES: readonly Mistake[] = [
  inData('not-nfc', FACTS, 'nước thành viên', 'nước thành viên'.normalize('NFD'), 'vi:'),
  inData('foreign-d', GLOSSARY, 'Một hiệp định.', 'Ðây là hiệp định.', 'Ðây'),
  inData('tone-place', GLOSSARY, 'Một hiệp định.', 'Một hiệp định hoà bình.', 'hoà'),
  inData('tab-in-fields', FACTS, '  value: 11', '\tvalue: 11', 'value'),
  inData('field-twice', FACTS, '  value: 11', '  value: 11\n  value: 12', 'value: 12'),
  inData('smart-quotes', GLOSSARY, 'term: RCEP', 'term: “RCEP”', 'term'),
  inData('bad-date', FACTS, 'asOf: 2025-10-26', 'asOf: 31/02/2026', 'asOf'),
  inData('bad-date', FACTS, 'asOf: 2025-10-26', 'asOf: 2026-13-01', 'asOf'),
  inData('bad-date', SOURCES, 'date: 2025-10-26', 'date: 26-10-2025', 'date'),
  inData('bad-value', SOURCES, 'url: https://www', 'url: www', 'url'),
  inData('missing-field', SOURCES, '  publisher: Báo Một\n', '', 'nguon-mot'),
  inData('missing-field', FACTS, 'value: 11', 'value:', 'value'),
  inData('unknown-field', GLOSSARY, '  term:', '  mean: một\n  term:', 'mean:'),
  inData('missing-field', VOCABULARY, '    group: business\n', '', 'origin:'),
  inData('unknown-value', TERMS, 'locale: en', 'locale: eng', 'locale'),
  inFile('unknown-name', THEMES, THEME.replace('LA', 'XX'), 'chair'),
  inFile('unknown-name', THEMES, THEME.replace('nguon-mot', 'nguon-hai'), 'sources'),
  inFile('bad-value', THEMES, THEME.replace('2026', '26'), 'year'),
  inFile('unknown-name', FAQ, QUESTION.replace('- nguon-mot', '- nguon-hai'), 'nguon-hai'),
  inFile('unknown-name', FAQ, QUESTION.replace('origin', 'orgin'), 'orgin'),
  inFile('bad-date', FAQ, QUESTION.replace('2026-11-01', '2026-11-31'), 'checked'),
  inFile('link-nowhere', FAQ, QUESTION.replace('Answered.', '"[a](entry:x)"'), 'entry:x'),
  inFile('code-in-content', FAQ, QUESTION.replace('Trả lời.', '"{1 + 1}"'), '1 + 1'),
  inFile('named-twice', THEMES, `${THEME}${THEME.replace('2026', '2026 # lại')}`, '# lại'),
  inFile('named-twice', FAQ, `${QUESTION}${QUESTION.replace('id: hoi', 'id: hoi # lại')}`, '# lại'),
  inFile('bad-value', REDIRECTS, '- { from: /tin-tuc/a/, to: /vi/lich/ }\n', 'from'),
  inFile('missing-field', REDIRECTS, '- from: /vi/a/\n', 'from'),
  inFile('unknown-field', FORMER_NAMES, '- today: { vi: A, en: A }\n  name: [b]\n', 'name:'),
  inFile('bad-value', SAME_WORDS, 'vi:\n  - [xe lửa]\nen: []\n', 'xe lửa'),
  inFile('unreadable-yaml', SAME_WORDS, 'vi: [[a, b]\nen: []\n', 'en'),
  inFile('unknown-name', PROVINCE_FACTS, FACT.replace('nguon-mot', 'nguon-hai'), 'source'),
  inFile('fact-needs-review', PROVINCE_FACTS, `${FACT}  reviewBy: 2026-01-01\n`, 'reviewBy'),
  inField('bad-value', { file: { format: 'pdf' } }, 'file:', { kind: 'document' }),
];

describe('each mistake in the data is found once, on its line', () => {
  it.each(MISTAKES)('$rule in $file at $at', async (mistake) => {
    await expectOneFinding(mistake);
  });
});

it('says of an entry that cannot be read what is wrong with it, and nothing of links to it', async () => {
  const files = contentFiles({ shared: { date: '2026-02-30' } });
  const asked = QUESTION.replace('Trả lời.', '"[a](entry:mot-muc)"');
  const found = await checkContent(withFile(files, FAQ, asked));
  expect(found.map(({ rule }) => rule)).toEqual(['bad-date']);
});

describe('good data', () => {
  it.each([
    [THEMES, THEME],
    [FAQ, QUESTION],
    [PROVINCE_FACTS, FACT],
    [SAME_WORDS, 'vi:\n  - [xe lửa, tàu hỏa]\nen: []\n'],
  ])('in %s is left alone', async (file, content) => {
    expect(await checkContent(withFile(contentFiles({}), file, content))).toEqual([]);
  });
});

function inFile(rule: RuleName, file: string, content: string, at: string): Mistake {
  return { rule, files: withFile(contentFiles({}), file, content), file, at };
}
