/**
 * Compounds that a line break would tear apart are joined with a space that does not break. The list
 * is the edition's own.
 */
export function joinCompounds(title: string, compounds: readonly string[]): string {
  return compounds.reduce(
    (text, compound) => text.replaceAll(compound, compound.replaceAll(' ', '\u00a0')),
    title,
  );
}
