import { matchesOf, type Leak } from './leak.ts';

/** Keys that secretlint's recommended rules do not know. Sources: RFC 7519 (a signed token has three parts), RFC 6750, Google Cloud's API keys. */
const tokens: readonly { what: string; pattern: RegExp }[] = [
  { what: 'a JSON web token', pattern: /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g },
  { what: 'a Google API key', pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/g },
  { what: 'a bearer token', pattern: /\bBearer\s+(?<value>(?=[\w.~+/-]*\d)(?=[\w.~+/-]*[a-z])[\w.~+/-]{20,}=*)/gi },
];

export const tokensIn = (text: string): Leak[] =>
  tokens.flatMap(({ what, pattern }) =>
    matchesOf(text, pattern, (value) => !/example|your|token|x{4,}/i.test(value)).map((place) => ({ ...place, what, instead: 'revoke it, and leave it out' })),
  );
