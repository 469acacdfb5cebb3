import { readdirSync, readFileSync } from 'node:fs';

/**
 * The largest memory that any process started from here has held, from Linux's own account of it.
 * Elsewhere there is none, and `peak` says so by being undefined.
 */
export function watchMemory(): { end(): number | undefined } {
  let peak = 0;
  const look = (): void => {
    for (const pid of descendantsOf(process.pid)) peak = Math.max(peak, highWaterMark(pid));
  };
  const timer = setInterval(look, 200);
  return {
    end() {
      clearInterval(timer);
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

/** VmHWM, in bytes: the most that was ever resident. */
function highWaterMark(pid: number): number {
  const status = readOrNothing(`/proc/${pid}/status`, (path) => readFileSync(path, 'utf8'));
  return Number(/^VmHWM:\s+(\d+)/m.exec(status ?? '')?.[1] ?? 0) * 1024;
}

/** A process may end between two looks at it. */
function readOrNothing<T>(path: string, read: (path: string) => T): T | undefined {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}
