import type { SourceFile } from './imports.ts';

/**
 * Files that import each other, if only for a type: each circle as the way round it. A circle is told
 * once, by the first way on which it is met.
 */
export function importCircles(files: readonly SourceFile[]): string[] {
  const byName = new Map(files.map((one) => [one.file, one]));
  const finished = new Set<string>();
  const way: string[] = [];
  const circles: string[] = [];
  const visit = (file: string): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || finished.has(file)) return;
    way.push(file);
    for (const { from } of byName.get(file)?.imports ?? []) if (byName.has(from)) visit(from);
    way.pop();
    finished.add(file);
  };
  for (const { file } of files) visit(file);
  return circles;
}
