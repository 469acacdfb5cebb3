/** The addresses of a `srcset`. A comma may be part of an address, so only one before a space parts. */
export function srcsetAddresses(srcset: string): string[] {
  return srcset
    .split(/,\s+|,$|(?<=\s[\d.]+[wx]),/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}
