import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { refusal, type Answer, type Refusal } from '../fetch/answer.ts';
import { LIMITS } from '../limits.ts';
import type { PartnerFeed } from '../partner-item.ts';
import { decodeText } from './decode-text.ts';
import { itemsOfEntries } from './own-items.ts';
import { ownManifest, ownPage, type OwnIndex } from './own-shapes.ts';
import { parseJson } from './parse-json.ts';

/** Reads a file of the data by its path below `api/v1/`. */
export type ReadBeside = (path: string) => Promise<Answer>;

/** Only such paths are asked for, whatever the manifest lists. */
const PAGE = /^(vi|en)\/entries\/\d{1,4}\.json$/;

/** The entries of a portal like ours, each page compared with its hash in the manifest. */
export async function readOwnData(
  index: OwnIndex,
  address: string,
  readBeside: ReadBeside,
): Promise<PartnerFeed> {
  const refusals: Refusal[] = [];
  const read = async <S extends z.ZodType>(path: string, shape: S, sha256?: string) => {
    const file = await readJson(path, shape, address, readBeside, sha256);
    if (!file.ok) refusals.push(file.refusal);
    return file.ok ? file.value : undefined;
  };
  const manifest = await read('manifest.json', ownManifest);
  const documents = (manifest?.documents ?? []).filter(({ path }) => PAGE.test(path));
  const most = 2 * LIMITS.pages;
  if (documents.length > most) {
    refusals.push(refusal('feed-too-long', { address, most: LIMITS.pages * 100 }));
  }
  const entries: unknown[] = [];
  for (const { path, sha256 } of documents.slice(0, most)) {
    entries.push(...((await read(path, ownPage, sha256))?.items ?? []));
  }
  const { items, refusals: unusable } = itemsOfEntries(entries, index);
  return {
    name: index.publisher,
    items,
    isComplete: refusals.length + unusable.length === 0,
    refusals: [...refusals, ...unusable],
  };
}

type JsonFile<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

async function readJson<S extends z.ZodType>(
  path: string,
  shape: S,
  address: string,
  readBeside: ReadBeside,
  sha256: string | undefined,
): Promise<JsonFile<z.output<S>>> {
  const answer = await readBeside(path);
  if (!answer.ok) return answer;
  const hash = createHash('sha256').update(answer.bytes).digest('hex');
  const decoded = decodeText(answer.bytes, 'application/json; charset=utf-8');
  const value = shape.safeParse(decoded.ok ? parseJson(decoded.text) : undefined);
  return value.success && (sha256 ?? hash) === hash
    ? { ok: true, value: value.data }
    : { ok: false, refusal: refusal('feed-damaged', { address, path }) };
}
