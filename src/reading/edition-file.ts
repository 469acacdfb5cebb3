import { editionSchema, type Edition } from '../domain/edition.ts';
import { readData } from './read-data.ts';
import { NO_EDITION } from './stand-ins.ts';

/** An edition's own description alone, for those who need nothing of its texts. */
export function readEditionFile(root: string, id: string): Edition {
  const file = `content/editions/${id}/edition.yaml`;
  return { ...readData(root, file, editionSchema, NO_EDITION).value, id };
}
