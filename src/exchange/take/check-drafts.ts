import type { Edition } from '../../domain/edition.ts';
import { finding, isError, type Finding, type Place } from '../../domain/finding.ts';
import { buildPortal } from '../../portal/build-portal.ts';
import { isWording } from '../../portal/sense/partner-drafts.ts';
import { patternsOf, termFindings, type AvoidedPatterns } from '../../reading/avoided-terms.ts';
import type { Manuscript } from '../../reading/manuscript.ts';
import { readText, type TextPlace } from '../../reading/read-text.ts';
import type { Text } from '../../reading/text.ts';
import type { Draft } from './draft-entry.ts';
import { inVietnamese } from './shared-fields.ts';

export interface Checked {
  readonly passed: readonly Draft[];
  readonly findings: readonly Finding[];
}

interface Reading {
  readonly draft: Draft;
  readonly texts: readonly Text[];
  readonly findings: readonly Finding[];
}

/**
 * Only what would pass the check of content is written: each draft is read as its files will be, and
 * then together with all there is, as if it were published already.
 */
export function checkDrafts(
  drafts: readonly Draft[],
  manuscript: Manuscript,
  now: Date,
  placeOf: (draft: Draft) => Place,
): Checked {
  const avoided = patternsOf(manuscript.avoided);
  const readings = drafts.map((draft) => readDraft(draft, manuscript.edition, avoided));
  const sound = readings.filter(({ findings }) => !findings.some(isError));
  const folders = new Set(sound.map(({ draft }) => draft.folder));
  const texts = manuscript.texts
    .filter(({ folder }) => !folders.has(folder))
    .concat(sound.flatMap((reading) => reading.texts));
  const files = filesWith(sound, folders, manuscript);
  const all = { ...manuscript, ...files, texts, findings: [] };
  const { findings } = buildPortal(all, { now, preview: true });
  const byFolder = Map.groupBy(findings.filter(isError), ({ file }) => parentOf(file));
  const problemOf = (reading: Reading): Finding | undefined =>
    reading.findings.find(isError) ?? byFolder.get(reading.draft.folder)?.[0];
  return {
    passed: readings.filter((reading) => !problemOf(reading)).map(({ draft }) => draft),
    findings: readings.flatMap((reading) => {
      const problem = problemOf(reading);
      return problem ? [failure(reading.draft, problem, placeOf(reading.draft))] : [];
    }),
  };
}

/** The files there are, with those of the drafts in place of what lies in their folders now. */
function filesWith(
  sound: readonly Reading[],
  folders: ReadonlySet<string>,
  { attachments, pictures, files }: Manuscript,
): Pick<Manuscript, 'attachments' | 'pictures' | 'files'> {
  const isElsewhere = ({ file }: { readonly file: string }) => !folders.has(parentOf(file));
  const added = sound.flatMap(({ draft: { folder, beside } }) =>
    beside.map((each) => ({ ...each, folder, file: `${folder}/${each.name}` })),
  );
  return {
    attachments: [...attachments.filter(isElsewhere), ...added],
    pictures: [
      ...pictures.filter(isElsewhere),
      ...added.flatMap(({ file, picture, sha256 }) =>
        picture ? [{ ...picture, file, hash: sha256.slice(0, 16), hasExif: false }] : [],
      ),
    ],
    files: [
      ...files.filter(isElsewhere),
      ...added.flatMap(({ file, picture, bytes, sha256 }) =>
        picture ? [] : [{ file, bytes: bytes.length, hash: sha256 }],
      ),
    ],
  };
}

function readDraft(draft: Draft, edition: Pick<Edition, 'id'>, avoided: AvoidedPatterns): Reading {
  const read = draft.files.map(({ path, locale, content }) => {
    const place: TextPlace = {
      file: path,
      folder: draft.folder,
      entry: draft.folder.split('/').at(-1) ?? '',
      kind: draft.kind,
      home: { of: 'edition', id: edition.id },
      locale,
    };
    const { text, findings } = readText(place, content);
    const all = [...findings, ...termFindings(place, content, avoided)];
    return { text, findings: all.filter((found) => !isWording(found)) };
  });
  return {
    draft,
    texts: read.flatMap(({ text }) => (text ? [text] : [])),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** The rule's name can be searched for; its values say what it is about. */
function failure(draft: Draft, problem: Finding, place: Place): Finding {
  const { item, partner } = draft;
  const title = (item.texts.vi ?? item.texts.en)?.title ?? item.id;
  const said = Object.values(problem.values).map(String).filter(Boolean)[0] ?? '';
  return finding('item-fails-check', place, {
    item: title,
    partner: inVietnamese(partner),
    problem: said ? `${problem.rule}: ${said}` : problem.rule,
  });
}

function parentOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
