/** Every address of the web in a value, wherever it stands: in a field, a list, or among words. */
export function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return (value.match(/https?:\/\/[^\s<>"]+/g) ?? []).map(trimmed);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}

/** Without the bracket or stop that ends the words around it: `(https://asean.org).` */
function trimmed(address: string): string {
  const bare = address.replace(/[.,;:!?]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? trimmed(bare.slice(0, -1)) : bare;
}
