import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { finding } from '../domain/finding.ts';
import { printFindings, isPrintFormat } from './print-findings.ts';

const LINK = finding(
  'page-link',
  { file: 'dist/x/vi/index.html', line: 12 },
  { link: '/vi/khong-co/' },
);
const TITLE = finding('page-title', { file: 'dist/x/en/index.html' }, {});

describe('for people', () => {
  it('says rule and place, what is wrong and what to do, in Vietnamese', () => {
    expect(printFindings([LINK], 'text', { locale: 'vi' })).toBe(
      [
        'page-link  dist/x/vi/index.html:12',
        '  Liên kết trong trang đã dựng không dẫn tới đâu: /vi/khong-co/',
        '  Sửa địa chỉ, hoặc thêm trang mà liên kết này chờ đợi.',
        '',
        '1 lỗi, 0 cảnh báo trong 1 tệp.',
        '',
      ].join('\n'),
    );
  });

  it('says the same in English', () => {
    expect(printFindings([LINK, TITLE], 'text', { locale: 'en' })).toBe(
      [
        'page-title  dist/x/en/index.html',
        '  The page has no title.',
        '  Add a short title that says what the page is about.',
        '',
        'page-link  dist/x/vi/index.html:12',
        '  A link in the built page leads nowhere: /vi/khong-co/',
        '  Correct the address, or add the page it expects.',
        '',
        '2 errors, 0 warnings in 2 files.',
        '',
      ].join('\n'),
    );
  });

  it('says once what is wrong in the same way on many pages', () => {
    const many = ['a', 'b', 'c'].map((file) => ({ ...LINK, file }));
    const said = printFindings(many, 'text', { locale: 'vi' });
    expect(said.match(/page-link/g)).toHaveLength(1);
    expect(said).toContain('Cùng một điều ở 2 tệp khác.');
    expect(said).toContain('3 lỗi, 0 cảnh báo trong 3 tệp.');
  });

  it('adds colour without changing the words', () => {
    const colourful = printFindings([LINK], 'text', { locale: 'vi', colour: true });
    expect(colourful).toContain('\u001B[31mpage-link');
    expect(stripVTControlCharacters(colourful)).toBe(
      printFindings([LINK], 'text', { locale: 'vi' }),
    );
  });

  it('says nothing when nothing is wrong', () => {
    expect(printFindings([], 'text', { locale: 'vi' })).toBe('');
  });
});

describe('for machines', () => {
  it('writes JSON', () => {
    expect(JSON.parse(printFindings([LINK, TITLE], 'json', { locale: 'en' }))).toEqual([
      {
        rule: 'page-title',
        level: 'error',
        file: 'dist/x/en/index.html',
        line: null,
        what: 'The page has no title.',
        fix: 'Add a short title that says what the page is about.',
      },
      {
        rule: 'page-link',
        level: 'error',
        file: 'dist/x/vi/index.html',
        line: 12,
        what: 'A link in the built page leads nowhere: /vi/khong-co/',
        fix: 'Correct the address, or add the page it expects.',
      },
    ]);
  });

  it('writes annotations for GitHub, with its marks escaped', () => {
    const odd = finding('page-link', { file: 'dist/a,b:c.html', line: 3 }, { link: '/50%\nx' });
    expect(printFindings([odd], 'github', { locale: 'en' })).toBe(
      '::error file=dist/a%2Cb%3Ac.html,line=3,title=page-link::' +
        'A link in the built page leads nowhere: /50%25%0Ax%0A' +
        'Correct the address, or add the page it expects.\n',
    );
  });

  it('leaves the line out of an annotation about a whole file', () => {
    expect(printFindings([TITLE], 'github', { locale: 'vi' })).toMatch(
      /^::error file=dist\/x\/en\/index\.html,title=page-title::Trang không có tiêu đề\./,
    );
  });

  it('writes a code quality report for GitLab', () => {
    const [item] = gitlab([LINK]);
    expect(item).toEqual({
      description:
        'Liên kết trong trang đã dựng không dẫn tới đâu: /vi/khong-co/ ' +
        'Sửa địa chỉ, hoặc thêm trang mà liên kết này chờ đợi.',
      check_name: 'page-link',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'major',
      location: { path: 'dist/x/vi/index.html', lines: { begin: 12 } },
    });
  });

  it('gives a finding the same fingerprint wherever its line has moved', () => {
    const [there, moved, other] = gitlab([LINK, { ...LINK, line: 90 }, { ...LINK, file: 'z' }]);
    expect(moved?.fingerprint).toBe(there?.fingerprint);
    expect(other?.fingerprint).not.toBe(there?.fingerprint);
  });
});

describe('isPrintFormat', () => {
  it('knows the formats and nothing else', () => {
    expect(['text', 'json', 'github', 'gitlab'].every(isPrintFormat)).toBe(true);
    expect(['xml', 'toString', ''].some(isPrintFormat)).toBe(false);
  });
});

function gitlab(findings: Parameters<typeof printFindings>[0]) {
  return JSON.parse(printFindings(findings, 'gitlab', { locale: 'vi' })) as {
    fingerprint: string;
  }[]; // The test states the shape it reads.
}
