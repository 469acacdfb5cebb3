/**
 * Installs what the project needs when it is not there yet, before any other command (`prestart`,
 * `pretest` …). Plain JavaScript without dependencies: it runs before anything is installed, on
 * Node 18 and later, on Linux, macOS and Windows.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST_NODE = 18;
/** From here on the machine's own Node runs everything, also where npm may run no install script. */
const ENOUGH_NODE = 24;

/**
 * What npm installed is written in `node_modules/.package-lock.json`. A fresh checkout makes every
 * file new, so an older time alone is no reason: the contents decide then.
 *
 * @param {string} project
 * @param {number} [major] the major version of the Node that runs
 * @returns {boolean}
 */
export function needsInstall(project, major = runningMajor()) {
  const wanted = path.join(project, 'package-lock.json');
  const installed = path.join(project, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(wanted)) return true;
  if (major < ENOUGH_NODE && !existsSync(nodeBinary(project))) return true;
  if (statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return false;
  return !holdsEverything(readPackages(wanted), readPackages(installed));
}

/**
 * Every package of the lockfile is there in its version. Packages for other machines are
 * `optional` and may be missing.
 *
 * @param {Record<string, {version?: string, optional?: boolean}>} wanted
 * @param {Record<string, {version?: string}>} installed
 */
function holdsEverything(wanted, installed) {
  return Object.entries(wanted).every(([name, { version, optional }]) => {
    if (name === '') return true;
    const there = installed[name];
    return there === undefined ? optional === true : there.version === version;
  });
}

/** @param {string} file */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {}; // A half-written file counts as nothing installed.
  }
}

/** Scripts run on the Node of the package `node`, whose install script puts it here. */
function nodeBinary(project) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return path.join(project, 'node_modules', 'node', 'bin', name);
}

/** @param {string} project */
function install(project) {
  say(
    'Đang cài đặt các gói cần thiết (một đến hai phút, chỉ lần đầu) …',
    'Installing the packages this project needs (a minute or two, the first time only) …',
  );
  const started = Date.now();
  const { status, error } = runNpm(project, ['install', '--loglevel=error']);
  if (status !== 0) return giveUp(error);
  touch(path.join(project, 'node_modules', '.package-lock.json'));
  const seconds = Math.round((Date.now() - started) / 1000);
  say(`Đã cài đặt xong sau ${seconds} giây.`, `Installed in ${seconds} seconds.`);
  return 0;
}

/**
 * `npm install`, because `npm ci` refuses a lockfile made on another platform. Its warnings are
 * about the machine's old Node, which nothing will run on once this is done. Under `npm run`
 * npm names its own file, which runs the same way everywhere and needs no shell.
 */
function runNpm(project, words) {
  const npm = process.env.npm_execpath;
  const isScript = npm !== undefined && /npm-cli\.c?js$/.test(npm);
  return isScript
    ? spawnSync(process.execPath, [npm, ...words], { cwd: project, stdio: 'inherit' })
    : spawnSync(`npm ${words.join(' ')}`, { cwd: project, stdio: 'inherit', shell: true });
}

function giveUp(error) {
  const reason = error === undefined ? '' : ` (${error.message})`;
  say(
    `Không cài đặt được${reason}. Hãy xem thông báo của npm ở trên, kiểm tra kết nối mạng, rồi chạy lại lệnh. Nếu vẫn lỗi, hãy xóa thư mục node_modules rồi chạy lại.`,
    `The packages could not be installed${reason}. Read what npm says above, check the network, and run the command again. If it still fails, delete the folder node_modules and run it again.`,
  );
  return 1;
}

/** npm leaves the file alone when nothing changed, and the next command would install again. */
function touch(file) {
  if (existsSync(file)) utimesSync(file, new Date(), new Date());
}

function say(vietnamese, english) {
  process.stderr.write(`\n${vietnamese}\n${english}\n\n`);
}

function runningMajor() {
  return Number(process.versions.node.split('.')[0]);
}

function main() {
  const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  if (runningMajor() < OLDEST_NODE) {
    say(
      `Cần Node.js ${OLDEST_NODE} trở lên; máy này đang có ${process.version}. Hãy cài bản mới từ https://nodejs.org.`,
      `Node.js ${OLDEST_NODE} or later is needed; this machine has ${process.version}. Install a newer one from https://nodejs.org.`,
    );
    return 1;
  }
  return needsInstall(project) ? install(project) : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();
