/** What a look at a published site found. */
export type Heartbeat =
  | { readonly is: 'fresh'; readonly hours: number }
  | { readonly is: 'old'; readonly hours: number }
  | { readonly is: 'unreadable'; readonly reason: string };

const HOUR = 3_600_000;
const PATIENCE = 20_000;

/** How long ago the site at this address was built, as its build.json says. */
export async function heartbeat(
  address: string,
  { now, atMost }: { readonly now: Date; readonly atMost: number },
): Promise<Heartbeat> {
  try {
    const file = new URL('build.json', address.endsWith('/') ? address : `${address}/`);
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(file, { signal, headers: { 'Cache-Control': 'no-cache' } });
    if (!answer.ok) return { is: 'unreadable', reason: `${file.href}: ${answer.status}` };
    return ageOf(await answer.json(), now, atMost);
  } catch (error) {
    return { is: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}

function ageOf(about: unknown, now: Date, atMost: number): Heartbeat {
  const built =
    typeof about === 'object' && about !== null && 'built' in about ? String(about.built) : '';
  const time = Date.parse(built);
  if (Number.isNaN(time)) return { is: 'unreadable', reason: `build.json: built: "${built}"` };
  const hours = Math.round(((now.getTime() - time) / HOUR) * 10) / 10;
  return { is: hours > atMost ? 'old' : 'fresh', hours };
}
