import type { Place } from '../../domain/finding.ts';
import type { Manuscript } from '../../reading/manuscript.ts';

type Lines = Pick<Manuscript, 'dataLines'>;

/** Where something stands in one file of data. */
export function placeIn(
  { dataLines }: Lines,
  file: string,
  ...path: readonly (string | number)[]
): Place {
  return { file, line: dataLines[file]?.[path.join('.')] };
}

/** The same for lists of which provinces have their own beside the shared one: the last counts. */
export function placeInLists(
  manuscript: Lines,
  name: 'facts.yaml' | 'sources.yaml',
  ...path: readonly [id: string, ...rest: readonly string[]]
): Place {
  const [id] = path;
  const file = Object.keys(manuscript.dataLines).findLast(
    (each) => each.endsWith(`/${name}`) && manuscript.dataLines[each]?.[id] !== undefined,
  );
  return placeIn(manuscript, file ?? `content/${name}`, ...path);
}
