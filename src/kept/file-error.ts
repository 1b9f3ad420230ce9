/** What is wrong at a place of a file. */
export interface FileFault {
  /** As it was given to be read. */
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  message: string;
}

/** All that is wrong in some files. Its message has a line for each fault. */
export class FileError extends Error {
  readonly faults: readonly FileFault[];

  constructor(faults: readonly FileFault[]) {
    super(faults.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n'));
    this.name = 'FileError';
    this.faults = faults;
  }
}
