import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { partnerFeedSchema, type PartnerFeedSetting } from '../domain/partner-feed.ts';
import type { Finding, Place } from '../domain/finding.ts';
import { clockAt } from '../portal/schedule.ts';
import type { Manuscript } from '../reading/manuscript.ts';
import { readEdition } from '../reading/read-edition.ts';
import type { Read } from './fetch/answer.ts';
import { feedCache } from './fetch/feed-cache.ts';
import { getAddress } from './fetch/get-address.ts';
import { getSiteFile } from './fetch/read-site-file.ts';
import { fileBringer } from './files/bring-files.ts';
import { getFile } from './fetch/read-file.ts';
import type { PartnerFeed, Said } from './partner-item.ts';
import { readFeed } from './read/read-feed.ts';
import { checkDrafts } from './take/check-drafts.ts';
import type { Draft } from './take/draft-entry.ts';
import { knownEntries, type Known } from './take/known.ts';
import { planFeed, type Counts, type FeedPlan } from './take/plan-feed.ts';
import { markWithdrawn, writeNew, writeOver } from './take/write-drafts.ts';
import { rememberWritten, writtenBefore } from './written-before.ts';

export interface Exchanging {
  readonly root: string;
  readonly edition: string;
  /** One feed, an address or a file, instead of those in edition.yaml. */
  readonly feed?: string | undefined;
  readonly now: Date;
  readonly allowPrivate?: boolean;
  readonly dryRun?: boolean;
  readonly onProgress?: (step: ExchangeStep, detail: string) => Promise<void> | void;
}

export type ExchangeStep = 'content' | 'fetching' | 'drafting' | 'checking' | 'writing';

export interface FeedResult {
  readonly name: Said;
  readonly counts: Counts | undefined;
  /** The folders of new entries. */
  readonly folders: readonly string[];
  /** How many pictures and attachments came with what is new or updated. */
  readonly files: number;
}

export interface Exchanged {
  readonly results: readonly FeedResult[];
  readonly findings: readonly Finding[];
}

interface Source {
  readonly setting: PartnerFeedSetting;
  readonly name: Said | undefined;
  readonly place: Place;
  readonly read: Read;
  /** Reads pictures and attachments. */
  readonly readFile: Read;
}

/** Takes over what the partners of an edition offer, as drafts in its folder. */
export async function exchange(exchanging: Exchanging): Promise<Exchanged> {
  const { root, edition, onProgress = () => {} } = exchanging;
  await onProgress('content', '');
  const manuscript = await readEdition(root, edition);
  const known = knownEntries(manuscript, (file) => readFileSync(join(root, file), 'utf8'));
  const memory = join(root, '.cache/exchange', `${edition}.json`);
  const written = await writtenBefore(memory);
  const results: FeedResult[] = [];
  const findings: Finding[] = [];
  for (const source of sourcesOf(manuscript, exchanging)) {
    const done = await takeFeed(source, { ...exchanging, manuscript, known, written, onProgress });
    results.push(done.result);
    findings.push(...done.findings);
  }
  for (const { from } of known.taken) written.add(from.id);
  if (!exchanging.dryRun) rememberWritten(memory, written);
  return { results, findings };
}

interface Taking extends Exchanging {
  readonly manuscript: Manuscript;
  readonly known: Known;
  readonly written: Set<string>;
  readonly onProgress: NonNullable<Exchanging['onProgress']>;
}

async function takeFeed(
  { setting, name, place, read, readFile }: Source,
  taking: Taking,
): Promise<{ result: FeedResult; findings: Finding[] }> {
  const { manuscript, known, written, now, onProgress } = taking;
  await onProgress('fetching', setting.url);
  const counted: Read = async (address) => {
    await onProgress('fetching', address);
    return read(address);
  };
  const reading = await readFeed(setting.url, { read: counted, beside, name });
  if (!reading.ok) {
    const result = { name: name ?? setting.url, counts: undefined, folders: [], files: 0 };
    return { result, findings: [reading.refusal(place)] };
  }
  const { feed } = reading;
  const present = new Set(known.taken.map(({ from }) => from.id));
  const plan = await planFeed(
    feed,
    {
      manuscript,
      known,
      partner: feed.name,
      today: clockAt(now).today,
      setting,
      deleted: written.difference(present),
      bringer: fileBringer(async (address) => {
        await onProgress('fetching', address);
        return readFile(address);
      }),
      place,
    },
    (done) => onProgress('drafting', `${done}/${feed.items.length}`),
  );
  await onProgress('checking', '');
  const drafts = [...plan.writes, ...plan.rewrites.map(({ draft }) => draft)];
  const checked = checkDrafts(drafts, manuscript, now, () => place);
  const passed = new Set(checked.passed);
  const refusals = feed.refusals.map((refusal) => refusal(place));
  const clashes = taking.dryRun ? [] : await write(plan, passed, taking);
  return {
    result: resultOf(feed, plan, passed, refusals.length),
    findings: [...refusals, ...plan.findings, ...checked.findings, ...clashes],
  };
}

async function write(
  { writes, rewrites, marks }: FeedPlan,
  passed: ReadonlySet<Draft>,
  { root, now, written, onProgress }: Taking,
): Promise<Finding[]> {
  const clashes: Finding[] = [];
  for (const [index, draft] of writes.filter((each) => passed.has(each)).entries()) {
    await onProgress('writing', `${index + 1}/${passed.size}`);
    const clash = writeNew(draft, root);
    if (clash.length === 0) written.add(draft.item.id);
    clashes.push(...clash);
  }
  for (const { draft, former } of rewrites) {
    if (passed.has(draft)) await writeOver(draft, former, root);
  }
  for (const entry of marks) await markWithdrawn(entry, clockAt(now).today, root);
  return clashes;
}

function resultOf(
  { name }: PartnerFeed,
  { counts, writes, rewrites }: FeedPlan,
  passed: ReadonlySet<Draft>,
  unreadable: number,
): FeedResult {
  const taken = writes.filter((draft) => passed.has(draft));
  const updated = rewrites.map(({ draft }) => draft).filter((draft) => passed.has(draft));
  const failed = writes.length + rewrites.length - taken.length - updated.length;
  const refused = counts.refused + failed + unreadable;
  return {
    name,
    counts: { ...counts, taken: taken.length, updated: updated.length, refused },
    folders: taken.map(({ folder }) => folder),
    files: [...taken, ...updated].flatMap(({ beside }) => beside).length,
  };
}

/** The feeds to read: the one asked for, or the edition's own with the lines they stand on. */
function sourcesOf(
  manuscript: Manuscript,
  { root, feed, allowPrivate = false }: Exchanging,
): Source[] {
  const { edition } = manuscript;
  const cache = feedCache(join(root, '.cache/exchange/answers'));
  const overNetwork = (url: string, allowHttp: boolean, isKept = true): Read => {
    const privateHost = allowPrivate ? URL.parse(url)?.hostname : undefined;
    const kept = isKept ? cache : undefined;
    return (address) => getAddress(address, { allowHttp, privateHost, cache: kept });
  };
  if (feed !== undefined) {
    const isAddress = /^https?:\/\//i.test(feed);
    const blank = partnerFeedSchema.parse({ name: feed, url: 'https://feed.invalid/' });
    const setting = { ...blank, url: feed };
    const file: Read = (address) => getSiteFile(address, feed);
    const read = isAddress ? overNetwork(feed, false) : getFile;
    const readFile = isAddress ? overNetwork(feed, false, false) : file;
    return [{ setting, name: undefined, place: { file: feed }, read, readFile }];
  }
  const file = `content/editions/${edition.id}/edition.yaml`;
  return edition.partnerFeeds.map((setting) => ({
    setting,
    name: setting.name,
    place: { file },
    read: overNetwork(setting.url, setting.allowHttp),
    readFile: overNetwork(setting.url, setting.allowHttp, false),
  }));
}

/** Beside a file or below an address. */
function beside(path: string, from: string): string {
  return URL.canParse(from) && /^https?:/.test(from)
    ? new URL(path, from).href
    : join(dirname(from), ...path.split('/'));
}
