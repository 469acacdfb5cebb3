import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sveltiaFiles } from './sveltia-files.ts';

const files = new Map(sveltiaFiles().map(({ path, content }) => [path, String(content)]));
const main = files.get('sveltia/index.js') ?? '';

describe('sveltiaFiles', () => {
  it('come from a version that is pinned', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
    expect(devDependencies['@sveltia/cms']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(files.get('sveltia/package.json')).toContain(
      `"version": "${devDependencies['@sveltia/cms']}"`,
    );
  });

  it('name no other site’s fonts, updates or status', () => {
    const foreign = /jsdelivr|unpkg\.com\/@sveltia\/cms|githubstatus\.com\/api|hostedstatus/;
    expect(foreign.exec(main)?.[0]).toBeUndefined();
  });

  it('hold every file that the main one asks for beside itself', () => {
    const asked = [
      ...main.matchAll(
        /(?:import\(`|new URL\(`)\.?\/?((?:chunks|assets|modules|locales)\/[^`]+)`/g,
      ),
    ];
    expect(asked.length).toBeGreaterThan(10);
    const missing = asked.map(([, file]) => `sveltia/${file}`).filter((file) => !files.has(file));
    expect(missing).toEqual([]);
  });
});

interface Package {
  readonly devDependencies: Readonly<Record<string, string>>;
}
