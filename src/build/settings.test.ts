import { describe, expect, it } from 'vitest';
import { buildDate, buildSettings, tidyBase } from './settings.ts';

describe('buildDate', () => {
  it('takes a bare day for its first minute in Viet Nam', () => {
    expect(buildDate({ BUILD_DATE: '2026-12-01' }).toISOString()).toBe('2026-11-30T17:00:00.000Z');
  });

  it('takes a moment for itself', () => {
    expect(buildDate({ BUILD_DATE: '2026-12-01T07:00:00+07:00' }).toISOString()).toBe(
      '2026-12-01T00:00:00.000Z',
    );
  });

  it('takes a time without a zone for Viet Nam’s, whatever the machine keeps', () => {
    const written = { BUILD_DATE: '2026-12-01T07:00' };
    expect(buildDate(written).toISOString()).toBe('2026-12-01T00:00:00.000Z');
  });

  it('is now where nothing is said', () => {
    expect(Math.abs(buildDate({}).getTime() - Date.now())).toBeLessThan(1000);
    expect(Math.abs(buildDate({ BUILD_DATE: '' }).getTime() - Date.now())).toBeLessThan(1000);
  });

  it('refuses what is no date, naming it', () => {
    expect(() => buildDate({ BUILD_DATE: 'mai' })).toThrow('BUILD_DATE is not a date: mai');
  });
});

describe('tidyBase', () => {
  it.each([
    ['asean', '/asean/'],
    ['/asean', '/asean/'],
    ['asean/', '/asean/'],
    ['//a//b//', '/a/b/'],
    ['/', '/'],
    ['', '/'],
  ])('writes %j as %s', (base, tidy) => {
    expect(tidyBase(base)).toBe(tidy);
  });
});

describe('buildSettings', () => {
  it('lets the environment go before package.json', () => {
    const env = { npm_package_config_edition: 'mot', EDITION: 'hai' };
    expect(buildSettings(env).edition).toBe('hai');
    expect(buildSettings({ npm_package_config_edition: 'mot' }).edition).toBe('mot');
    expect(buildSettings({}).edition).toBe('');
  });

  it('leaves address and base to the edition unless they are told', () => {
    expect(buildSettings({ SITE_URL: '', BASE_PATH: '' })).toMatchObject({
      site: undefined,
      base: undefined,
    });
    expect(buildSettings({ BASE_PATH: 'thu' }).base).toBe('/thu/');
  });

  it('is a preview only when told so', () => {
    expect(['1', '', undefined].map((PREVIEW) => buildSettings({ PREVIEW }).preview)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
