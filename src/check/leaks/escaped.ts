/** A text as a part of a regular expression that finds the text itself. Not every Node that runs this has `RegExp.escape`. */
export const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
