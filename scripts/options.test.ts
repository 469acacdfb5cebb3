import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../src/testing/temp-folder.ts';
import path from 'node:path';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Package; // npm checks this shape
const COMMANDS = [
  ...new Set(Object.values(scripts).flatMap((line) => line.match(/scripts\/[\w-]+\.ts/g) ?? [])),
].filter((file) => file !== 'scripts/test.ts'); // it takes names of steps, and no options

describe('every command', { timeout: 60_000 }, () => {
  it('is among those tried here', () => {
    expect(COMMANDS.length).toBeGreaterThan(10);
  });

  it.each(COMMANDS)('%s refuses a mistyped option in Vietnamese, and does nothing', (file) => {
    expect(run(file, ['--langg', 'en'])).toEqual({
      code: 1,
      first: 'Không có tùy chọn "--langg". Gần giống nhất: --lang.',
    });
  });

  it.each(COMMANDS)('%s refuses it in English when asked to', (file) => {
    expect(run(file, ['--khac', '--lang', 'en'])).toEqual({
      code: 1,
      first: 'There is no option "--khac".',
    });
  });
});

function run(file: string, words: readonly string[]) {
  using empty = tempFolder();
  const { status, stderr } = spawnSync(process.execPath, [path.resolve(file), ...words], {
    cwd: empty.path,
    encoding: 'utf8',
  });
  return { code: status, first: stderr.split('\n')[0] };
}

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
}
