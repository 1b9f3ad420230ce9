import { onceEach } from './once-each.ts';

/** A word as it stands in a text: a run of Hangul, or of other letters and digits. */
export interface Token {
  /** In lower case and composed form. */
  word: string;
  /** Whether another script goes before it without a space, as the `가` of `S3가`. */
  isAttached: boolean;
}

/**
 * The words of a text in their order, normalised by Unicode's NFKC. Scripts stand apart (`쿠버네티스OOM` is two words),
 * names of errors fall into their parts (`OutOfMemoryError`), names of products stay whole (`PostgreSQL`).
 */
export const tokensOf = (text: string): Token[] => tokenReader()(text);

/** Reads many texts as `tokensOf` does, and each word once. */
export function tokenReader(): (text: string) => Token[] {
  const tokensOfWord = onceEach((word: string): Token[] => {
    const runs = word.split(/(\p{Script=Hangul}+)/u).filter(Boolean);
    return runs.flatMap((run, index) => humps(run).map((part) => ({ word: part.toLowerCase(), isAttached: index > 0 })));
  });
  return (text) => {
    const words = misspelt
      .reduce((read, [written, meant]) => read.replaceAll(written, meant), text.normalize('NFKC').replace(unheard, ''))
      .replaceAll(contraction, ' ')
      .match(/[\p{L}\p{N}]+/gu);
    return words?.flatMap(tokensOfWord) ?? [];
  };
}

/** What English shortens says nothing of itself, with its apostrophe or without: `can't`, `didnt`, `it's`. */
const contraction = /(?<=[a-z])(?:n['’]t|['’](?:s|re|ve|ll|d|m))\b|(?<=\b(?:did|does|do|ca|wo|is|was|has|have|are|could|would|should))nt\b/gi;

/** Signs that show nothing, as a soft hyphen, and letters of Hangul that are no syllable, as in ㅋㅋ and ㅠㅠ. */
const unheard = /[\p{Cf}\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\ud7b0-\ud7ff]+/gu;

/** What is often written in Korean for what sounds the same, where no word has it: 만료됬어요, 안되서, 않되네. */
const misspelt: readonly [RegExp, string][] = [
  [/됬/g, '됐'],
  [/되(?=[요서야])/g, '돼'],
  [/않(?=[되돼됐된될됨됩])/g, '안'],
];

/** Whether a word begins in Hangul. */
export const isHangul = (word: string): boolean => /^\p{Script=Hangul}/u.test(word);

/** The parts of a name in camel case. Two humps are a name (`GitHub`), three or more say something. */
function humps(name: string): string[] {
  const parts = name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  return parts.length >= 3 && parts.join('') === name ? parts : [name];
}
