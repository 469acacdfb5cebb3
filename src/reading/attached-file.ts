/** A file beside a text that is published as it is: a leaflet, the text of a decision, a recording. */
export interface AttachedFile {
  readonly file: string;
  readonly bytes: number;
  /** SHA-256 of the file's bytes: part of its address, so that the address changes with the file. */
  readonly hash: string;
}
