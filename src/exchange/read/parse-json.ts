/** JSON, or nothing where it is none. Keys like `__proto__` are plain keys here, and nobody merges them. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
