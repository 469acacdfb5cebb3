import { editionIds } from '../reading/read-edition.ts';
import { buildSettings } from './settings.ts';

type Choice =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly id: string; readonly known: readonly string[] };

/** The edition a person names, else the environment's, else the first there is. */
export function chosenEdition(
  root: string,
  named: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Choice {
  const known = editionIds(root);
  const id = named ?? (buildSettings(env).edition || (known[0] ?? ''));
  return known.includes(id) ? { ok: true, id } : { ok: false, id, known };
}
