export interface RawFile {
  readonly url: string;
  readonly type: string;
  readonly credit: string;
  /** Of this file alone: that of a whole feed is about its words. */
  readonly licence: string;
  readonly alt: string;
}
