import { describe, expect, it } from 'vitest';
import { refusals, type Typed } from './refusals.ts';

const OPTIONS = {
  lang: { type: 'string' },
  edition: { type: 'string' },
  changed: { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

describe('refusals', () => {
  it.each([
    ['nothing', []],
    ['what the command knows', ['--edition', 'vi-du', '--changed', '--lang', 'en']],
    ['a value behind an equals sign, whatever it begins with', ['--edition=-vi-du']],
  ])('has nothing against %s', (_, args) => {
    expect(refuse({ args })).toEqual([]);
  });

  it.each([
    [['--changd'], 'Không có tùy chọn "--changd". Gần giống nhất: --changed.'],
    [['--khac-han'], 'Không có tùy chọn "--khac-han".'],
    [['-f'], 'Không có tùy chọn "-f".'],
    [['--edition'], 'Tùy chọn "--edition" cần một giá trị đi sau.'],
    [['--edition', '--changed'], 'Tùy chọn "--edition" cần một giá trị đi sau.'],
    [['--changed=1'], 'Tùy chọn "--changed" không nhận giá trị.'],
    [['changed'], 'Lệnh này không nhận chữ "changed".'],
    [['--lang', 'fr'], 'Không có ngôn ngữ "fr": vi hoặc en.'],
    [['--lang=en', '--edtion=a'], 'There is no option "--edtion". The nearest: --edition.'],
    [['--lang', 'en', 'fix'], 'This command does not take the word "fix".'],
  ])('says of %j: %s', (args, sentence) => {
    expect(refuse({ args })).toEqual([sentence]);
  });

  it('takes words where the command does', () => {
    expect(refuse({ args: ['content/a'], allowPositionals: true })).toEqual([]);
  });

  it('says where the two dashes belong when npm kept an option', () => {
    const env = { npm_lifecycle_event: 'check', npm_config_changed: 'true' };
    expect(refuse({ args: ['an'], env })).toEqual([
      'npm đã giữ lại "--changed", lệnh không nhận được. Viết thêm -- phía trước: npm run check -- --changed',
    ]);
  });

  it('leaves npm its own settings of the same name', () => {
    const env = { npm_lifecycle_event: 'report', npm_config_force: 'true' };
    expect(refuse({ env })).toEqual([]);
  });
});

function refuse(typed: Partial<Typed>): string[] {
  return refusals({ args: [], options: OPTIONS, allowPositionals: false, env: {}, ...typed });
}
