import { placesIn } from '../../markdown/parse/places.ts';
import type { CheckedFile } from '../checked-files.ts';
import type { Finding } from '../problem.ts';
import { masked } from './masked.ts';

/** A finding that tells where a secret stands, and of the secret itself no more than its author needs to know it again. */
export function leakFinding({ file, text }: CheckedFile, { start, end }: { start: number; end: number }, message: string): Finding {
  const value = text.slice(start, end);
  return { file, ...placesIn(text)(start), message: `"${masked(value)}" ${message}`, hides: value };
}
