import type { Identifier } from './leaks/customers.ts';

/** A file of a post's folder that people can read: the post itself, its facts, drawings and data beside it. */
export interface CheckedFile {
  /** Its path from the working directory. */
  file: string;
  text: string;
}

/** The folder of a post as the rules see it that look at whatever stands in its files, whether or not it can be read as a post. */
export interface CheckedFiles {
  files: readonly CheckedFile[];
  /** What identifiers of customers look like on this site, beyond what they look like everywhere. */
  identifiers: readonly Identifier[];
}
