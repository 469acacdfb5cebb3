import { describe, expect, it } from 'vitest';
import { playwrightCache, usualPlaces } from './browser-places.ts';

describe('usualPlaces', () => {
  it('looks on Linux along PATH, and where distributions put browsers', () => {
    const places = usualPlaces({ platform: 'linux', home: '/home/lan', env: { PATH: '/opt/bin' } });
    expect(places[0]).toBe('/opt/bin/chromium-headless-shell');
    expect(places).toContain('/usr/bin/chromium');
    expect(places).toContain('/usr/bin/google-chrome');
    expect(places).toContain('/snap/bin/chromium');
  });

  it('looks on macOS among the applications of everybody and of the user', () => {
    const places = usualPlaces({ platform: 'darwin', home: '/Users/lan', env: {} });
    expect(places[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain(
      '/Users/lan/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    );
  });

  it('looks on Windows in the folders the machine names', () => {
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', LOCALAPPDATA: 'C:\\lan' };
    const places = usualPlaces({ platform: 'win32', home: 'C:\\Users\\lan', env });
    expect(places).toContain('C:\\lan\\Google\\Chrome\\Application\\chrome.exe');
    expect(places.at(-1)).toBe('C:\\lan\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(places).toHaveLength(6);
  });
});

describe('playwrightCache', () => {
  it.each([
    ['linux', '/home/lan', {}, '/home/lan/.cache/ms-playwright'],
    ['linux', '/home/lan', { XDG_CACHE_HOME: '/c' }, '/c/ms-playwright'],
    ['darwin', '/Users/lan', {}, '/Users/lan/Library/Caches/ms-playwright'],
    ['win32', 'C:\\lan', {}, 'C:\\lan\\AppData\\Local\\ms-playwright'],
    ['linux', '/home/lan', { PLAYWRIGHT_BROWSERS_PATH: '/b' }, '/b'],
    ['linux', '/home/lan', { PLAYWRIGHT_BROWSERS_PATH: '0' }, '/home/lan/.cache/ms-playwright'],
  ] as const)('on %s with home %s and %o is %s', (platform, home, env, expected) => {
    expect(playwrightCache({ platform, home, env })).toBe(expected);
  });
});
