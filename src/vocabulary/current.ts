import { contentDir } from '../environment.ts';
import { readVocabulary } from './vocabulary.ts';

/** The vocabulary of the site that is being built. */
export const vocabulary = readVocabulary(contentDir);
