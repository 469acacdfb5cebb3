import path from 'node:path';

/** What a machine tells about itself; an argument, so that every machine can be tested on one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Where browsers of the Chromium family are usually found, the preferred first. */
export function usualPlaces({ platform, home, env }: Machine): string[] {
  if (platform === 'darwin') return macPlaces(home);
  if (platform === 'win32') return windowsPlaces(env);
  return linuxPlaces(env);
}

/** The folder in which Playwright keeps the browsers it has downloaded. */
export function playwrightCache({ platform, home, env }: Machine): string {
  const own = env['PLAYWRIGHT_BROWSERS_PATH'];
  if (own !== undefined && own !== '' && own !== '0') return own;
  if (platform === 'darwin') return path.posix.join(home, 'Library/Caches/ms-playwright');
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] ?? path.win32.join(home, 'AppData', 'Local');
    return path.win32.join(local, 'ms-playwright');
  }
  return path.posix.join(env['XDG_CACHE_HOME'] ?? path.posix.join(home, '.cache'), 'ms-playwright');
}

/** Under `chromium-1234/` in that folder; the names changed between versions of Playwright. */
export const PLAYWRIGHT_BINARIES: readonly string[] = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

/** The same engine without windows and their furniture: the same pages in two thirds of the time. */
export const BARE_BROWSER = 'chromium-headless-shell';

const LINUX_NAMES = [
  BARE_BROWSER,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

function linuxPlaces(env: Machine['env']): string[] {
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const unique = [...new Set(folders.filter((folder) => folder !== ''))];
  return LINUX_NAMES.flatMap((name) => unique.map((folder) => path.posix.join(folder, name)));
}

function macPlaces(home: string): string[] {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return names.flatMap((name) =>
    ['/Applications', path.posix.join(home, 'Applications')].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  );
}

function windowsPlaces(env: Machine['env']): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    return env[name] ?? [];
  });
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return programs.flatMap((program) => roots.map((root) => path.win32.join(root, program)));
}
