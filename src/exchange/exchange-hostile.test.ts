import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isError } from '../domain/finding.ts';
import { readEdition } from '../reading/read-edition.ts';
import { EDITION_ID } from '../testing/an-edition.ts';
import { aTrial, PARTNER_NEWS } from '../testing/exchange-trial.ts';

describe('a hostile feed', () => {
  const WORDS = 'Bài viết đủ dài của một nơi chia sẻ để được coi là tiếng Việt.';
  const item = (id: string, title: string, html = `<p>${WORDS}</p>`) => ({
    id,
    title,
    url: `https://ke-gian.vn/${encodeURIComponent(id)}`,
    content_html: html,
  });

  it('writes nowhere but in new folders of the edition', async () => {
    await using trial = await aTrial([], [{ id: 'cua-ta' }]);
    const before = trial.digest();
    const names = [
      '../../../../etc/passwd',
      '..\\..\\windows',
      '/content/editions/vi-du/edition.yaml',
      'C:\\x',
      'con',
      'Aux',
      '.git',
      '__proto__',
      'constructor',
      'a'.repeat(3000),
      'Mục cua-ta',
      'Tin\u202e\u0000\n---\ndraft: false\n---',
      '"; draft: false; x: "',
    ];
    const { findings } = await trial.runOn(
      names.map((name, index) =>
        item(name, name, `<p>${WORDS} Bài số ${index} khác các bài kia.</p>`),
      ),
    );
    const made = readdirSync(join(trial.root, 'content/editions/vi-du/news')).sort();
    expect(made).toEqual([
      'a'.repeat(80),
      'aux-2',
      'c-x',
      'con-2',
      'constructor',
      'content-editions-vi-du-edition-yaml',
      'cua-ta',
      'draft-false-x',
      'etc-passwd',
      'git',
      'muc-cua-ta',
      'proto',
      'tin-draft-false',
      'windows',
    ]);
    for (const folder of made)
      if (folder !== 'cua-ta')
        rmSync(join(trial.root, `content/editions/vi-du/news/${folder}`), { recursive: true });
    expect(findings).toEqual([]);
    expect(trial.digest()).toEqual(before);
  });

  it('is written as drafts only, whose words are words', async () => {
    await using trial = await aTrial([]);
    await trial.runOn([
      item(
        '1',
        'draft: false --- {alert(1)}',
        `<p>${WORDS}</p><script>alert(1)</script><p>{alert(1)}</p>`,
      ),
      item(
        '2',
        '<Fact id="x"/> một bài nữa của nơi chia sẻ',
        `<p>import x from "y"</p><p>${WORDS} Hai.</p>`,
      ),
    ]);
    const { texts } = await readEdition(trial.root, EDITION_ID);
    expect(texts.map(({ shared, outline }) => [shared?.draft, outline.code])).toEqual([
      [true, []],
      [true, []],
    ]);
    expect(await trial.errors()).toEqual([]);
  });

  it('has each refusal told, and its good items taken', async () => {
    await using trial = await aTrial([]);
    const { findings, results } = await trial.runOn([
      item('1', 'Một bài tốt của nơi chia sẻ ở xa'),
      item('2', '💥💥'),
      item('3', 'Bài lồng nhau quá sâu của nơi chia sẻ', `<ul>${'<li>x<ul>'.repeat(30_000)}`),
      item(
        '4',
        'Một bài đầu Việt đuôi Anh của nơi chia sẻ',
        `<p>${WORDS.repeat(17)}</p><p>${'None of it was translated. '.repeat(300)}</p>`,
      ),
      { ...item('5', 'Một bài không có nơi đăng nào cả'), url: 'javascript:alert(1)' },
    ]);
    expect(results[0]?.counts).toMatchObject({ taken: 1, refused: 4 });
    expect(findings.map(({ rule }) => rule).toSorted()).toEqual([
      'item-body',
      'item-fails-check',
      'item-incomplete',
      'item-incomplete',
    ]);
    expect(findings.every(isError)).toBe(true);
  });

  it('cannot change or withdraw what was taken from another', async () => {
    await using trial = await aTrial([PARTNER_NEWS]);
    await trial.run();
    const before = trial.digest();
    await trial.runOn([item('tag:ban.gov.vn,2026:ban/tin-ban', 'Hội chợ bị kẻ gian sửa lại hết')]);
    expect(trial.digest()).toEqual(before);
  });
});
