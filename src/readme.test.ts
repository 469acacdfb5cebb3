import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const project = JSON.parse(readFileSync('package.json', 'utf8')) as Project; // npm’s own shape

interface Project {
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** What the rows of the README’s tables begin with. */
const rows = [...readme.matchAll(/^\| (.+?) \|/gm)].map(([, first = '']) => first);

it('gives a reason for every dependency', () => {
  const named = rows.flatMap((row) => row.split(', '));
  const missing = Object.keys(project.devDependencies).filter((name) => !named.includes(name));
  expect(missing).toEqual([]);
});

it('says what every command does', () => {
  const commands = Object.keys(project.scripts).filter((name) => !name.startsWith('pre'));
  const missing = commands.filter((name) => !new RegExp(`npm (?:run )?${name}\\b`).test(readme));
  expect(missing).toEqual([]);
});

it('says what is in every folder of src', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((item) => item.isDirectory());
  const named = rows.flatMap((row) => row.match(/[\w-]+(?=\/)/g) ?? []);
  expect(folders.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([]);
});
