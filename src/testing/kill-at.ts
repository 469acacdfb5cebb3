/**
 * Loaded before a command (`node --import`): kills it, as a power cut would, at the change of a file
 * that KILL_AT counts to. A file that is being written is left with half of what was to be in it.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const CHANGES = ['renameSync', 'copyFileSync', 'appendFileSync'] as const;
const { writeFileSync } = fs;
const promises = fs.promises;
let left = Number(process.env['KILL_AT']);

/** Counts the changes of files inside the folder a command runs in; true at the fatal one. */
function isLast(place: unknown): boolean {
  return path.resolve(String(place)).startsWith(process.cwd()) && --left === 0;
}

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;); // until the signal has come
}

const written: typeof writeFileSync = (file, content, options) => {
  if (!isLast(file)) return writeFileSync(file, content, options);
  const whole = Buffer.from(content as Uint8Array); // nothing here writes other views
  writeFileSync(file, whole.subarray(0, whole.length / 2), options);
  return die();
};

fs.writeFileSync = written;
Object.assign(promises, {
  writeFile: async (...words: Parameters<typeof writeFileSync>) => written(...words),
});
for (const name of CHANGES) {
  const asIs = fs[name] as (...words: unknown[]) => unknown; // called with what it was called with
  Object.assign(fs, {
    [name]: (...words: unknown[]) => (isLast(words[0]) ? die() : asIs(...words)),
  });
}
syncBuiltinESMExports();
