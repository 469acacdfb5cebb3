/** A picture beside a text, as its file says. */
export interface PictureFile {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly format: string;
  /** Of the file's bytes: names the derived pictures, so that they are made once. */
  readonly hash: string;
  /** The file carries EXIF, perhaps with the place; derived pictures never do. */
  readonly hasExif: boolean;
}
