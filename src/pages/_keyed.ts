import { createHash } from 'node:crypto';
import { vocabulary } from '../vocabulary/current.ts';

/**
 * Gives each path a key that changes with what its page shows, so that a build renders only the pages that changed.
 * So all that a page shows of the posts must be in its props; an entry stands there for all that its post is made of.
 */
export const keyed = <Path extends { props: object }>(paths: readonly Path[]): (Path & { cacheKey: string })[] =>
  paths.map((path) => ({ ...path, cacheKey: digest(wordsDigest, JSON.stringify(path.props, plain)) }));

const digest = (...parts: string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex');

const wordsDigest = digest(JSON.stringify(vocabulary, plain));

/** A map becomes its entries, and an entry of a collection its digest. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  return isEntry(value) ? value.digest : value;
}

function isEntry(value: unknown): value is { digest: string } {
  return typeof value === 'object' && value !== null && 'digest' in value && 'collection' in value && typeof value.digest === 'string';
}
