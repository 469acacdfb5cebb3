/**
 * npm run headers -- nginx|apache|caddy|iis|_headers: prints what that server has to be told so that
 * it sends the headers of src/serve/headers.ts. After a build, so that pages with videos are known.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { editionSettings } from '../src/build/edition-settings.ts';
import { commandOptions } from '../src/options/command-options.ts';
import { isServerName, SERVER_FILES } from '../src/serve/server-files.ts';
import { videoPages } from '../src/serve/video-pages.ts';

const { positionals, values } = commandOptions({
  allowPositionals: true,
  options: { edition: { type: 'string' } },
});
const [server = ''] = positionals;
const { EDITION = '' } = process.env;
const { base, outDir } = editionSettings({
  ...process.env,
  EDITION: values.edition ?? EDITION,
});

if (isServerName(server)) {
  const folder = path.resolve(outDir);
  const pages = existsSync(folder) ? videoPages(folder) : [];
  process.stdout.write(SERVER_FILES[server]({ base, videoPages: pages }));
} else {
  const known = Object.keys(SERVER_FILES).join(', ');
  console.error(
    `Ghi tên máy chủ: ${known}. Ví dụ: npm run headers -- nginx\n` +
      `Name the server: ${known}. For example: npm run headers -- nginx`,
  );
  process.exitCode = 1;
}
