import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editionIds } from '../reading/read-edition.ts';

const FOLDER = '.github/workflows';
const FILES = readdirSync(FOLDER).map((name) => join(FOLDER, name));
const COMMANDS = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts, // npm checks this shape
);

describe.each(FILES)('the workflow %s', (file) => {
  const text = readFileSync(file, 'utf8');
  const workflow = parse(text) as Workflow; // the cases below are about its parts

  it('pins every action by the hash of a commit', () => {
    const loose = [...text.matchAll(/uses: (\S+)/g)].filter(
      ([, action = '']) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action),
    );
    expect(loose.map(([, action]) => action)).toEqual([]);
  });

  it('may only read, and leaves no token behind', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const checkouts = text.match(/uses: actions\/checkout@/g) ?? [];
    expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts.length);
  });

  it('starts its timers off the full hour', () => {
    const minutes = (workflow.on.schedule ?? []).map(({ cron }) => cron.split(' ')[0]);
    expect(minutes.filter((minute) => minute === '0' || minute === '*')).toEqual([]);
  });

  it('shows no secret to a change from outside', () => {
    const isFromOutside = 'pull_request' in workflow.on || 'pull_request_target' in workflow.on;
    expect(isFromOutside && /secrets\./.test(text)).toBe(false);
    expect('pull_request_target' in workflow.on).toBe(false);
  });

  it('runs commands there are', () => {
    const run = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name);
    expect(run.filter((name) => !COMMANDS.includes(name ?? ''))).toEqual([]);
  });
});

describe('.gitlab-ci.yml', () => {
  const text = readFileSync('.gitlab-ci.yml', 'utf8');
  const jobs = parse(text) as { '.editions': { parallel: { matrix: { EDITION: string[] }[] } } }; // as it is written there

  it('builds every edition', () => {
    const named = jobs['.editions'].parallel.matrix.flatMap(({ EDITION }) => EDITION);
    expect(named.toSorted()).toEqual(editionIds(process.cwd()).toSorted());
  });

  it('runs commands there are', () => {
    const run = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name);
    expect(run.filter((name) => !COMMANDS.includes(name ?? ''))).toEqual([]);
  });
});

interface Workflow {
  readonly on: { readonly schedule?: readonly { readonly cron: string }[] };
  readonly permissions: Readonly<Record<string, string>>;
}
