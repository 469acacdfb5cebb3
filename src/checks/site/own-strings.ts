/**
 * Gives back an equal string that does not hold on to the page it was cut from. V8 keeps a piece of
 * a string as a view of the whole, so one kept address keeps a whole page in memory. Each text is
 * kept once: the menu of 20,000 pages costs as much as that of one.
 */
export type OwnString = (piece: string) => string;

export function makeOwnStrings(): OwnString {
  const known = new Map<string, string>();
  return (piece) => {
    const there = known.get(piece);
    if (there !== undefined) return there;
    const copy = Buffer.from(piece, 'utf8').toString('utf8');
    known.set(copy, copy);
    return copy;
  };
}
