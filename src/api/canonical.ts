import { createHash } from 'node:crypto';

/**
 * JSON as RFC 8785 writes it: no spaces, names in the order of their code units, numbers as
 * JavaScript writes them. So whoever reads an item can compute its hash again.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inside]) => inside !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inside]) => [name, inOrder(inside)]),
  );
}
