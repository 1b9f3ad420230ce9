import { knownMeaning, type Meaning } from '../answer/meaning.ts';
import { packSorted } from '../answer/sorted-words.ts';
import { pack } from '../answer/postings.ts';
import { changeTo, countLetter, type ChunkContent, type Entry, type WordIndex } from '../answer/word-index.ts';
import type { NamedConcepts } from '../words/concepts.ts';
import type { BuiltTerm } from './word-index.ts';

/** A word index whose chunks have no folder yet. */
export interface JoinedWords {
  index: Omit<WordIndex, 'folder'>;
  chunks: ChunkContent[];
}

/** Joins the words of the records of each language and those of the meanings' names to one word index. */
export function joinWords(languages: Readonly<Record<string, readonly BuiltTerm[]>>, meanings: readonly Meaning[], concepts: NamedConcepts): JoinedWords {
  const terms = Object.values(languages).map((all) => new Map(all.map((one) => [one.term, one])));
  const inRecords = new Set(terms.flatMap((all) => [...all.keys()].filter((term) => !term.startsWith('#'))));
  const stems = [...new Set([...inRecords, ...concepts.stems.keys()])].sort();
  const entries = [...meanings.keys().map((meaning) => `#${meaning}`), ...stems];
  const formOf = (stem: string): string => terms.findLast((all) => all.has(stem))?.get(stem)?.word ?? concepts.stems.get(stem) ?? stem;
  const nameOf = (stem: string): string => {
    const name = concepts.stems.get(stem);
    return name === undefined ? '' : `=${changeTo(formOf(stem), name)}`;
  };
  const contentOf = (entry: string, number: number): Entry => {
    const meaning = meanings[number];
    const postings = terms.map((all) => pack(all.get(entry)?.postings ?? []));
    const names = concepts.names.get(entry);
    return {
      ...(postings.some(({ length }) => length > 0) && { in: postings }),
      ...(names && { names: names.map(({ concept, stems: [, ...rest] }) => [concept, ...rest]) }),
      ...(meaning && { meaning: withoutWeight(meaning) }),
    };
  };
  const chunks = inChunks(entries.map(contentOf));
  return {
    index: {
      languages: Object.keys(languages),
      stems: packSorted(stems),
      forms: stems.map((stem) => changeTo(stem, formOf(stem))).join(),
      names: stems
        .filter((stem) => inRecords.has(stem))
        .map(nameOf)
        .join(),
      counts: terms.map((all) => entries.map((entry) => countLetter(all.get(entry)?.postings.length ?? 0)).join('')),
      weights: meanings.map(({ weight }) => weight),
      chunks: chunks.map(({ length }) => length),
    },
    chunks,
  };
}

function withoutWeight(meaning: Meaning): Entry['meaning'] {
  const { weight: _weight, ...rest } = knownMeaning(meaning);
  return rest;
}

/** Letters of a chunk as JSON: small enough to be fetched for one word, large enough that neighbours come in one. */
const chunkSize = 2000;

function inChunks(entries: readonly Entry[]): ChunkContent[] {
  const chunks: ChunkContent[] = [];
  let size = Infinity;
  for (const entry of entries) {
    const { length } = JSON.stringify(entry);
    if (size + length > chunkSize) {
      chunks.push([]);
      size = 0;
    }
    size += length;
    chunks.at(-1)!.push(entry);
  }
  return chunks;
}
