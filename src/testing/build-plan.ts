/** One build that the whole-site tests look at. */
export interface PlannedBuild {
  readonly edition: string;
  readonly base: string;
  /** The first edition is built a second time, elsewhere, to compare the bytes. */
  readonly isRepeat: boolean;
}

/** At the root of a host, under a folder of the parent site, and deeper. */
const BASES = ['/', '/asean/', '/a/b/c/'] as const;

/**
 * The first edition at every base, the others at one base each in turn. What depends on the base is
 * code, and all editions share the code.
 */
export function planBuilds(editions: readonly string[]): PlannedBuild[] {
  const [first, ...others] = editions;
  if (first === undefined) return [];
  return [
    ...BASES.map((base) => ({ edition: first, base, isRepeat: false })),
    ...others.map((edition, index) => {
      return { edition, base: BASES[(index + 1) % BASES.length] ?? '/', isRepeat: false };
    }),
    { edition: first, base: '/asean/', isRepeat: true },
  ];
}

/** `que-huong@asean`; the repeat lives in a folder whose name no page could know. */
export function folderName({ edition, base, isRepeat }: PlannedBuild): string {
  const words = base.split('/').filter((word) => word !== '');
  return [`${edition}@${words.join('-')}`, ...(isRepeat ? ['repeat'] : [])].join('.');
}
