import { readdirSync, readFileSync } from 'node:fs';

/**
 * The largest memory that any process has held meanwhile: this one, or one it has started, from Linux's
 * own account of it. Elsewhere there is none, and `end` says so by being undefined.
 */
export function watchMemory(): { end(): number | undefined } {
  let peak = 0;
  const look = (): void => {
    const own = bytesOf(process.pid, 'VmRSS'); // its high-water mark may be of an earlier step
    const others = descendantsOf(process.pid).map((pid) => bytesOf(pid, 'VmHWM'));
    peak = Math.max(peak, own, ...others);
  };
  const timer = setInterval(look, 200);
  return {
    end() {
      clearInterval(timer);
      look(); // a step in one go lets no timer run
      return peak || undefined;
    },
  };
}

function descendantsOf(pid: number): number[] {
  const children = readOrNothing(`/proc/${pid}/task`, (path) =>
    readdirSync(path).flatMap((task) =>
      readFileSync(`${path}/${task}/children`, 'utf8')
        .trim()
        .split(' ')
        .filter(Boolean)
        .map(Number),
    ),
  );
  return (children ?? []).flatMap((child) => [child, ...descendantsOf(child)]);
}

/** What is resident (VmRSS), or the most that ever was (VmHWM). */
function bytesOf(pid: number, figure: 'VmRSS' | 'VmHWM'): number {
  const status = readOrNothing(`/proc/${pid}/status`, (path) => readFileSync(path, 'utf8')) ?? '';
  const line = status.split('\n').find((one) => one.startsWith(figure));
  return Number(line?.match(/\d+/)?.[0] ?? 0) * 1024;
}

/** A process may end between two looks at it. */
function readOrNothing<T>(path: string, read: (path: string) => T): T | undefined {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}
