import { nearest } from '../vocabulary/nearest.ts';

/** Kinds of addresses that authors mean, in whatever way they misspell them. */
const known = ['https', 'http', 'mailto', 'tel'];
/** A letter of a disk, which leads nowhere on another person's machine. What runs code or is on one machine alone is refused for that. */
const dead = /^[a-z]$/;

/** Why an address that is meant to lead elsewhere cannot. Undefined where it is none or well-formed; whether something answers there is not asked. */
export function outsideProblem(url: string): string | undefined {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return withoutScheme(url);
  if (scheme === 'http' || scheme === 'https') {
    if (!/^https?:\/\/[^\s/?#]/i.test(url)) return `expected an address with its host: ${scheme}://example.com/`;
    return URL.canParse(url) ? undefined : 'this cannot be read as an address';
  }
  if (known.includes(scheme)) return undefined;
  // `example.com:8080/`
  if (scheme.includes('.') || scheme === 'localhost') return `expected a kind of address before it; did you mean "https://${url}"?`;
  const meant = nearest(scheme, known);
  if (meant !== undefined) return `unknown kind of address "${scheme}:"; did you mean "${meant}:"?`;
  return dead.test(scheme) ? `an address of the kind "${scheme}:" leads nowhere for a reader; allowed: ${known.map((one) => `${one}:`).join(', ')}` : undefined;
}

function withoutScheme(url: string): string | undefined {
  if (/^https?\/\//i.test(url)) return `the colon is missing; did you mean "${url.replace('//', '://')}"?`;
  if (/^www\./i.test(url)) return `expected a kind of address before it; did you mean "https://${url}"?`;
  if (/^[^\s/@?#]+@[^\s/@?#]+\.[a-z]+$/i.test(url)) return `expected a kind of address before it; did you mean "mailto:${url}"?`;
  const host = /^[\\/]{2,}([^\\/?#]*)/.exec(url)?.[1];
  if (host === undefined || host.includes('.')) return undefined;
  return `two slashes begin the name of another site; did you mean "${url.replace(/^[\\/]+/, '/')}"?`;
}
