/** A format of pictures, as its bytes tell it. Only how a file is built is looked at, so that nothing is decoded. */
export interface PictureKind {
  name: string;
  /** The ending that its files have. */
  ending: string;
  /** Whether bytes begin like such a picture. */
  begins(bytes: Buffer): boolean;
  /** What is wrong with bytes that begin like one. */
  damage(bytes: Buffer): string | undefined;
}

/** What is said of a file that was not written or copied to its end. */
export const cutOff = 'the file ends before the picture does: save or copy it again';
