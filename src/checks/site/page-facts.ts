/** A place in a page, and what stands there. Lines count from 1. */
interface Noted {
  readonly line: number;
}

/** What a page does with an address: follow it, or load it, and as what. */
export type ReferenceKind =
  | 'link'
  | 'form'
  | 'frame'
  | 'script'
  | 'style'
  | 'image'
  | 'font'
  | 'media'
  | 'icon'
  | 'manifest'
  | 'prefetch'
  | 'card';

export interface Reference extends Noted {
  readonly kind: ReferenceKind;
  readonly href: string;
}

export interface LanguageVersion extends Noted {
  readonly lang: string;
  readonly href: string;
}

interface Heading extends Noted {
  readonly level: number;
}

interface ImageLack extends Noted {
  readonly src: string;
  readonly lacks: 'alt' | 'size';
}

/** What the checks need to know of one built page, and no more: a site may have 20,000 of them. */
export interface PageFacts {
  /** Path inside the built folder, with forward slashes. */
  readonly file: string;
  /** Path at the server, base included: `/asean/vi/tin-tuc/`. */
  readonly address: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** The template that made the page, from `<body data-template>`. */
  readonly template: string;
  readonly policy: string;
  /** The page has a click-to-load video (`data-video`). */
  readonly hasVideo: boolean;
  readonly isNoindex: boolean;
  readonly canonical: string | undefined;
  /** Where the page sends readers at once (`<meta http-equiv="refresh">`). */
  readonly redirect: string | undefined;
  /** `<link rel="alternate" hreflang>`, for search engines. */
  readonly alternates: readonly LanguageVersion[];
  /** `<a hreflang>`, for readers. */
  readonly switches: readonly LanguageVersion[];
  readonly headings: readonly Heading[];
  readonly ids: readonly string[];
  readonly repeatedIds: readonly (Noted & { readonly id: string })[];
  /** Each address once for each kind, at its first line. */
  readonly references: readonly Reference[];
  readonly imageLacks: readonly ImageLack[];
  readonly inlineCode: readonly (Noted & { readonly code: string })[];
  readonly jsonLdProblems: readonly (Noted & { readonly problem: string })[];
}

/** A page under construction: the same facts, still open. */
export type PageDraft = {
  -readonly [Fact in keyof PageFacts]: PageFacts[Fact] extends readonly (infer Item)[]
    ? Item[]
    : PageFacts[Fact];
};

export function emptyPage(file: string, address: string): PageDraft {
  return {
    file,
    address,
    lang: '',
    title: '',
    description: '',
    template: '',
    policy: '',
    hasVideo: false,
    isNoindex: false,
    canonical: undefined,
    redirect: undefined,
    alternates: [],
    switches: [],
    headings: [],
    ids: [],
    repeatedIds: [],
    references: [],
    imageLacks: [],
    inlineCode: [],
    jsonLdProblems: [],
  };
}
