import { hidden } from './passage.ts';

/**
 * What stands in quotation marks of any kind. A straight mark opens behind a space or a bracket and closes behind a
 * letter, so that neither an apostrophe nor inches are one; a closing single mark is no apostrophe of a Latin word.
 */
const quotations = [
  /“[^“”]{1,800}”/gu,
  /(?<=^|[\s([{—–/-])"(?=\S)[^"]{1,800}?(?<=\S)"/gu,
  /‘[^‘]{1,800}?’(?![a-z])/giu,
  /(?<=^|[\s([{—–/-])'(?=\S)[^'\n]{1,200}?(?<=\S)'(?![a-z])/giu,
  /「[^」]{1,800}」|『[^』]{1,800}』|《[^》]{1,400}》|〈[^〉]{1,400}〉|«[^»]{1,800}»/gu,
  // Code in a text that knows no Markdown, as authors write it.
  /(`+)[^`]{1,400}\1/gu,
];

/** Prose with what it quotes hidden: those are the words of somebody else, or words that are spoken of. */
export const withoutQuotations = (prose: string): string => quotations.reduce((text, quotation) => text.replaceAll(quotation, hide), prose);

/** As many hidden characters as a text has. */
export const hide = (text: string): string => hidden.repeat(text.length);
