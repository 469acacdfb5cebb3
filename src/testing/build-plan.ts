/** One build that the whole-site tests look at. */
export interface PlannedBuild {
  readonly edition: string;
  readonly base: string;
  /** The first edition is built a second time, elsewhere, to compare the bytes. */
  readonly isRepeat: boolean;
}

/** Deep in a site, at the root of a host, and under one folder of it. */
const BASES = ['/a/b/c/', '/', '/asean/'] as const;

/**
 * Each edition once, at one base after the other: what depends on the base is code, and all editions
 * share the code. The first is built twice.
 */
export function planBuilds(editions: readonly string[]): PlannedBuild[] {
  const once = editions.map((edition, index) => {
    return { edition, base: BASES[index % BASES.length] ?? '/', isRepeat: false };
  });
  return [...once, ...once.slice(0, 1).map((first) => ({ ...first, isRepeat: true }))];
}

/** `que-huong@asean`; the repeat lives in a folder whose name no page could know. */
export function folderName({ edition, base, isRepeat }: PlannedBuild): string {
  const words = base.split('/').filter((word) => word !== '');
  return [`${edition}@${words.join('-')}`, ...(isRepeat ? ['repeat'] : [])].join('.');
}
