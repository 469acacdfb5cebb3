/** A link that is ready to be shown: the address is complete, the words are in `lang` or the page's language. */
export interface Link {
  readonly href: string;
  readonly label: string;
  readonly lang?: string | undefined;
  readonly current?: boolean | undefined;
}
