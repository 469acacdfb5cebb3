import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { VOCABULARY_FIELDS } from '../../testing/a-vocabulary.ts';
import { aPicture } from '../../testing/a-picture.ts';
import { QUIZ_FILE, quizYaml } from '../../testing/a-quiz.ts';
import { folderOf, type EntryDraft } from '../../testing/an-entry.ts';
import {
  checkContent,
  contentFiles,
  EDITION_FILE,
  PROVINCE_FILE,
} from '../../testing/content-folder.ts';
import { expectOneFinding, type Mistake } from '../../testing/expect-one-finding.ts';
import { spoil } from '../../testing/fixture-site.ts';
import { inBody, inData, inField, originalFile, withFile } from '../../testing/mistakes.ts';
import { TIME_MISTAKES } from '../../testing/time-mistakes.ts';
import type { Files } from '../../testing/temp-folder.ts';
import type { RuleName } from './rules.ts';
import { SENSE_RULES } from './sense-rules.ts';

const VI = originalFile();
const EN = originalFile({ original: 'en' });
const FACTS = 'content/facts.yaml';
const REDIRECTS = 'content/redirects.yaml';
const GOOD = '![Một con thuyền trên sông](anh.png "Trên sông. Ảnh: An")';
const HEIC = Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1');
const wide = await aPicture(640);
const narrow = await aPicture(639);

const ONE = { vi: 'Một', en: 'One' };
const TWO = { vi: 'Hai', en: 'Two' };
const { origin, culture } = VOCABULARY_FIELDS.topics;
const address = { vi: 'mot', en: 'one' };
const sameAddresses = { origin: { ...origin, address }, culture: { ...culture, address } };
const OTHER: EntryDraft = {
  id: 'hai',
  vi: { body: '## Lợi ích\n\nMột đoạn.' },
  en: { body: '## Gains\n\nA paragraph.' },
};

/** One mistake for each rule, and more where a rule looks in several places. */
const MISTAKES: readonly Mistake[] = [
  inField('unknown-name', { topics: ['orgin'] }, 'topics:'),
  inField('unknown-name', { audiences: ['peple'] }, 'audiences:'),
  inField('unknown-name', { form: 'gide' }, 'form:'),
  inField('unknown-name', { provinces: ['tinh-hai'] }, 'provinces:'),
  inField('unknown-name', { sources: ['nguon-mott'] }, 'sources:'),
  inField('unknown-name', { issuer: 'uy-bann' }, 'issuer:', { kind: 'document' }),
  inField('unknown-name', { markets: ['XX'] }, 'markets:', { kind: 'product' }),
  inField('unknown-name', { countries: ['XX'] }, 'countries:', { kind: 'cooperation' }),
  inField('unknown-name', { country: 'XX' }, 'country:', { kind: 'member' }),
  inField('unknown-name', { country: 'XX' }, 'country:', { kind: 'partner' }),
  inField('unknown-name', { area: 'khong-co' }, 'area:', { kind: 'member' }),
  inField('unknown-name', { population: 'khong-co' }, 'population:', { kind: 'member' }),
  inField('unknown-name', { facts: ['khong-co'] }, 'facts:', { kind: 'investment' }),
  inData('unknown-name', EDITION_FILE, '  - people', '  - peple', 'peple'),
  inData('unknown-name', EDITION_FILE, '  - events\n  - documents', '  - documents', '- events'),
  inData('unknown-name', EDITION_FILE, '  - so-thanh-vien', '  - so-thanh', '- so-thanh'),
  inData('unknown-name', EDITION_FILE, 'plans: []', 'plans: []\nleaveOut: [khong-co]', 'leaveOut'),
  {
    rule: 'unknown-name',
    files: withSectionNamed('quiz', spoil(contentFiles({}), EDITION_FILE, '  - quiz\n', '')),
    file: EDITION_FILE,
    at: 'quiz:',
  },
  inData('unknown-name', PROVINCE_FILE, '  - so-thanh-vien', '  - so-thanh', '- so-thanh'),
  inData('unknown-name', FACTS, 'source: nguon-mot', 'source: nguon-hai', 'source:'),
  inBody('unknown-fact', 'Có <Fact id="so-thanh-vin" /> nước.'),
  inBody('unknown-fact', '<FactList facts="so-thanh-vien so-khac" />'),
  inBody('unknown-term', 'Hiệp định <Term id="rcp">RCEP</Term>.'),
  inField('missing-source', { sources: [] }, 'sources:'),
  inData('missing-source', VI, 'sources:\n  - nguon-mot\n', '', 'title:'),
  inBody('link-nowhere', 'Xem [mục ấy](entry:khong-co).'),
  inBody('link-nowhere', 'Xem [trang ấy](/vi/khong-co/).'),
  inBody('link-nowhere', 'Xem [trang ấy](https://vi-du.gov.vn/asean/vi/khong-co/).'),
  inBody('link-nowhere', '<Entries ids="khong-co" />'),
  inField('link-nowhere', { related: ['khong-co'] }, 'related:'),
  inField('link-nowhere', { contents: ['khong-co'] }, 'contents:', { kind: 'publication' }),
  inField('link-nowhere', { replacedBy: 'khong-co' }, 'replacedBy:', { kind: 'document' }),
  inField('refers-to-itself', { related: ['mot-muc'] }, 'related:'),
  inField('refers-to-itself', { status: 'replaced', replacedBy: 'mot-muc' }, 'replacedBy:', {
    kind: 'document',
  }),
  inBody('refers-to-itself', '<Entries ids="mot-muc" />'),
  claimed({ kind: 'explainer', shared: { explains: 'aec' } }, 'explains:'),
  claimed({ kind: 'member', shared: { country: 'LA' } }, 'country:'),
  claimed({ kind: 'partner', shared: { country: 'LA' } }, 'country:'),
  claimed({ kind: 'page', shared: { role: 'about' } }, 'role:'),
  inBody('link-to-draft', 'Xem [mục ấy](entry:hai).', { ...OTHER, shared: { draft: true } }),
  inBody('bad-anchor', 'Xem [trên](#khong-co).'),
  inBody('bad-anchor', 'Xem [mục ấy](entry:hai#loi-ic).', OTHER),
  inBody('bad-link', 'Xem [mã](javascript:alert).'),
  inBody('bad-link', 'Xem [tệp](data:text/html,x).'),
  inBody('bad-link', 'Xem [máy khác](//vi-du.vn/a).'),
  {
    rule: 'duplicate-entry',
    files: contentFiles({}, { kind: 'story', en: { slug: 'b' }, vi: { slug: 'b' } }),
    file: 'content/editions/vi-du/stories/mot-muc/index.vi.mdx',
  },
  {
    rule: 'duplicate-entry',
    files: contentFiles({ kind: 'news' }, { kind: 'news', home: { of: 'asean' } }),
    file: VI,
  },
  {
    rule: 'duplicate-address',
    files: contentFiles({ vi: { slug: 'a' } }, { id: 'hai', vi: { slug: 'a' } }),
    file: VI,
    at: 'slug:',
  },
  {
    rule: 'duplicate-address',
    files: withFile(
      contentFiles({ shared: { topics: ['origin', 'culture'] } }),
      'content/vocabulary.yaml',
      stringify({ ...VOCABULARY_FIELDS, topics: sameAddresses }, { aliasDuplicateObjects: false }),
    ),
    file: 'content/vocabulary.yaml',
    at: 'culture:',
  },
  { rule: 'no-original', files: contentFiles({ vi: null }), file: EN, at: '---' },
  {
    rule: 'no-original',
    files: contentFiles(
      { vi: { translates: 'pending' } },
      { id: 'hai', shared: { related: ['mot-muc'] } },
    ),
    file: VI,
    at: '---',
  },
  {
    rule: 'two-originals',
    files: withFile(contentFiles({ original: 'en' }), VI, contentFiles({})[VI] ?? ''),
    file: VI,
    at: '---',
  },
  {
    rule: 'stamp-needed',
    files: contentFiles({ en: { translates: 'pending' } }),
    file: EN,
    at: 'translates:',
  },
  inBody('left-to-write', '[cần viết] Ai, ở đâu.'),
  {
    rule: 'draft-to-write',
    files: contentFiles({ shared: { draft: true, sources: [] }, en: { body: '[to write]' } }),
    file: EN,
    at: '[to write]',
  },
  { rule: 'missing-translation', files: contentFiles({ en: null }), file: VI, at: '---' },
  {
    rule: 'translation-required',
    files: spoil(contentFiles({ en: null }), EDITION_FILE, 'show-other', 'refuse'),
    file: VI,
    at: '---',
  },
  { rule: 'empty-body', files: contentFiles({ vi: { body: '' } }), file: VI, at: 'title:' },
  { rule: 'empty-body', files: contentFiles({ en: { body: '' } }), file: EN, at: 'title:' },
  inBody('heading-order', '### Sâu quá'),
  inBody('heading-order', '# Trùng tên bài'),
  ...TIME_MISTAKES,
  picture('missing-alt', '![](anh.png "Ảnh: An")'),
  cover('missing-alt', { file: 'anh.png', credit: 'An' }),
  {
    rule: 'missing-alt',
    files: withFile(
      contentFiles({
        shared: { cover: { file: 'anh.png', credit: 'An' } },
        vi: { coverAlt: 'Một con thuyền' },
      }),
      `${folderOf()}/anh.png`,
      wide,
    ),
    file: EN,
    at: 'title:',
  },
  picture('generic-alt', '![Hình ảnh 1](anh.png "Ảnh: An")'),
  picture('generic-alt', '![anh.png](anh.png "Ảnh: An")'),
  picture('picture-credit', '![Một con thuyền](anh.png "Trên sông")'),
  inBody('picture-not-found', '![Một con thuyền](anhh.png "Ảnh: An")'),
  inBody('picture-not-found', '![](anhh.png)'),
  inField('picture-not-found', { cover: { file: 'anhh.png', credit: 'An' } }, 'cover:'),
  { ...picture('picture-too-small', GOOD), files: withPicture(GOOD, narrow) },
  { ...picture('not-a-picture', GOOD), files: withPicture(GOOD, 'không phải ảnh') },
  inBody('hard-to-read', `${'Câu này dài, '.repeat(14)}hết. Hai câu nữa. `.repeat(2).trim()),
  { ...picture('not-a-picture', GOOD), files: withPicture(GOOD, '') },
  { ...picture('not-a-picture', GOOD), files: withPicture(GOOD, aBitmap()) },
  { ...picture('not-a-picture', GOOD), files: withPicture(GOOD, HEIC) },
  {
    rule: 'avoided-term',
    files: contentFiles({ en: { body: 'No Propaganda here.' } }),
    file: EN,
    at: 'Propaganda',
  },
  redirect('redirect-loop', '- { from: /vi/a/, to: /vi/a/ }\n'),
  {
    rule: 'redirect-twice',
    files: withFile(
      contentFiles({}),
      REDIRECTS,
      '- { from: /vi/a/, to: /vi/tin-tuc/ }\n- { from: /vi/a, to: /vi/lich/ }\n',
    ),
    file: REDIRECTS,
    at: '/vi/a,',
  },
  {
    rule: 'redirect-twice',
    files: contentFiles(
      { shared: { formerAddresses: ['/vi/a/'] } },
      { id: 'hai', shared: { formerAddresses: ['/vi/a'] } },
    ),
    file: VI,
    at: 'formerAddresses:',
  },
  redirect('redirect-nowhere', '- { from: /vi/a/, to: /vi/khong-co/ }\n'),
  redirect('redirect-over-page', '- { from: /vi/tin-tuc/, to: /vi/lich/ }\n'),
  inField('redirect-over-page', { formerAddresses: ['/vi/tin-tuc/'] }, 'formerAddresses:'),
  {
    rule: 'wrong-language',
    files: contentFiles({
      vi: { title: 'Ministers met again', summary: 'They spoke about trade and rice.' },
    }),
    file: VI,
    at: 'title:',
  },
  {
    rule: 'wrong-language',
    files: contentFiles({
      en: { body: 'Hội nghị bàn về hợp tác giữa các nước thành viên. '.repeat(6) },
    }),
    file: EN,
    at: 'title:',
  },
  {
    rule: 'wrong-language',
    files: contentFiles({
      vi: { body: 'The meeting talked about trade between the states. '.repeat(6) },
    }),
    file: VI,
    at: 'title:',
  },
  inBody('untranslated', 'The meeting spoke of trade between the states.'),
  {
    rule: 'untranslated',
    files: contentFiles({ en: { body: 'A paragraph.\n\n- Hội nghị bàn về hợp tác.\n' } }),
    file: EN,
    at: 'Hội nghị',
  },
  {
    rule: 'untranslated',
    files: contentFiles({ en: { title: 'Hội nghị bàn về hợp tác' } }),
    file: EN,
    at: 'title:',
  },
  {
    rule: 'parts-differ',
    files: contentFiles({ en: { body: 'One.\n\n## A part of its own\n\nTwo.' } }),
    file: EN,
    line: 1,
  },
  {
    rule: 'parts-differ',
    files: contentFiles({ vi: { body: '[ASEAN](https://asean.org/)' }, en: { body: 'ASEAN.' } }),
    file: EN,
    line: 1,
  },
  {
    rule: 'numbers-differ',
    files: contentFiles({ vi: { body: 'Từ năm 1995.' }, en: { body: 'For long.\n\nSince 1955.' } }),
    file: EN,
    at: '1955',
  },
  {
    rule: 'numbers-differ',
    files: contentFiles({ vi: { body: 'Có 1.234 người.' }, en: { body: 'Many people.' } }),
    file: EN,
    line: 1,
  },
  quiz('quiz-right-answer-missing', { right: 'd' }),
  quiz('quiz-same-answers', { answers: { a: ONE, b: TWO, c: ONE } }),
  quiz('quiz-same-question', { id: 'cau-mot' }, {}),
  quiz('quiz-answer-not-the-fact', { fact: 'so-thanh-vien' }),
  quiz('quiz-theme-empty'),
  quiz('quiz-needs-review', { reviewBy: '2026-11-19' }),
];

describe('each mistake is found once, where it is', () => {
  it.each(MISTAKES)('$rule in $file at $at', async (mistake) => {
    await expectOneFinding(mistake);
  });

  it('finds a circle of redirects once, and another for itself', async () => {
    const steps = ['a b', 'b a', 'c a', 'd d'].map((step) => step.split(' '));
    const written = steps
      .map(([from, to]) => `- { from: /vi/${from}/, to: /vi/${to}/ }\n`)
      .join('');
    const found = await checkContent(withFile(contentFiles({}), REDIRECTS, written));
    expect(found.map(({ rule, line }) => [rule, line])).toEqual([
      ['redirect-loop', 1],
      ['redirect-loop', 4],
    ]);
  });

  it('lets a redirect lead to an address that an entry had before', async () => {
    const files = contentFiles({ shared: { formerAddresses: ['/vi/tin-tuc/cu/'] } });
    const chain = '- { from: /vi/cu-hon/, to: /vi/tin-tuc/cu/ }\n';
    expect(await checkContent(withFile(files, REDIRECTS, chain))).toEqual([]);
  });

  it('tries every rule', () => {
    const tried = new Set<string>(MISTAKES.map(({ rule }) => rule));
    expect(Object.keys(SENSE_RULES).filter((rule) => !tried.has(rule))).toEqual([]);
  });
});

function picture(rule: RuleName, line: string): Mistake {
  return { rule, files: withPicture(line, wide), file: VI, at: line };
}

function withPicture(line: string, picture: string | Uint8Array): Files {
  return withFile(contentFiles({ vi: { body: line } }), `${folderOf()}/anh.png`, picture);
}

function cover(rule: RuleName, about: Readonly<Record<string, string>>): Mistake {
  const mistake = inField(rule, { cover: about }, 'cover:');
  return { ...mistake, files: withFile(mistake.files, `${folderOf()}/anh.png`, wide) };
}

/** Two entries that both say they are the only one. */
function claimed(draft: EntryDraft, at: string): Mistake {
  return {
    rule: 'claimed-twice',
    files: contentFiles({ ...draft, id: 'dau' }, draft),
    file: originalFile(draft),
    at,
  };
}

/** What an old program writes, under the name of a PNG. */
function aBitmap(): Uint8Array {
  return Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)]);
}

function redirect(rule: RuleName, line: string): Mistake {
  return {
    rule,
    files: withFile(contentFiles({}), REDIRECTS, line),
    file: REDIRECTS,
    at: line.trim(),
  };
}

/** A mistake in the last question of a quiz, or in its theme where there is no question. */
function quiz(rule: RuleName, ...questions: readonly Readonly<Record<string, unknown>>[]): Mistake {
  const source = quizYaml(...questions);
  const at = questions.length > 0 ? '- id: ngay-asean' : 'bieu-tuong:';
  return { rule, files: withFile(contentFiles({}), QUIZ_FILE, source), file: QUIZ_FILE, at };
}

/** An edition's own name for a section. */
function withSectionNamed(section: string, files: Files): Files {
  const named = `sectionNames:\n  ${section}: { vi: Riêng, en: Own }\nplans: []`;
  return spoil(files, EDITION_FILE, 'plans: []', named);
}
