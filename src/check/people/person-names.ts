import { familyNames, givenNames, ofTeams } from './english-names.ts';
import { given, ordinary, surnames } from './korean-names.ts';
import { isKoreanRole, koreanRoles } from './korean-roles.ts';

/** How sure it is that a text names a person. */
export type NamesPerson = 'surely' | 'perhaps';

/**
 * Whether a text that should name a role names a person: surely by an e-mail address, a handle or a form of address,
 * perhaps by a word that is nothing but a common name. What could be a role or a team is none.
 */
export function namesPerson(text: string): NamesPerson | undefined {
  const written = text.normalize('NFC');
  if (email.test(written) || handle.test(written) || title.test(written) || hasFormOfAddress(written)) return 'surely';
  const parts = written.split(/[,/·&+()]| 및 | and /).map((part) => part.trim());
  return parts.some((part) => isKoreanName(part) || isEnglishName(part)) ? 'perhaps' : undefined;
}

const email = /[^\s@<(]+@[^\s@]+\.[^\s@]+/;
const handle = /(?:^|[\s(,/<])@[\p{L}\p{N}_]/u;
const title = /\b(?:Mr|Mrs|Ms|Mx)\.? \p{Lu}/u;

/** `김철수님`, `철수 님`, `김철수 씨`; not `담당자님` and not `날씨`. */
function hasFormOfAddress(text: string): boolean {
  const addressed = [...text.matchAll(/([가-힣]{2,})\s?(님|씨)(?![가-힣])/g)];
  return addressed.some(([, word = '', suffix]) => !(suffix === '님' ? isKoreanRole(word) : wordsOnSsi.test(word)));
}

/** Words that end in 씨 themselves: 날씨, 글씨, 아저씨. */
const wordsOnSsi = /(?:날|글|솜|말|불|마음|맘|아저|아가)$/;

/** A surname and a given name, and nothing but a role behind it: `김철수`, `김철수 팀장`. */
function isKoreanName(text: string): boolean {
  const [, name = '', role] = /^([가-힣]{3})(?: ?([가-힣]+))?$/.exec(text) ?? [];
  const [surname = '', first = '', second = ''] = name;
  if (name === '' || ordinary.includes(name) || (role !== undefined && !koreanRoles.includes(role))) return false;
  return (
    surnames.includes(surname) && given.includes(first) && given.includes(second) && !koreanRoles.some((word) => name.endsWith(word) || name.startsWith(word))
  );
}

/** `Alice`, `Alice Kim`, `Gildong Hong`: nothing but capitalised words, one of them a common name. */
function isEnglishName(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 3 || !words.every((word) => /^\p{Lu}[\p{Ll}'-]+$|^\p{Lu}\.$/u.test(word)) || words.some((word) => ofTeams.has(word.toLowerCase())))
    return false;
  return givenNames.has((words[0] ?? '').toLowerCase()) || (words.length > 1 && familyNames.has((words.at(-1) ?? '').toLowerCase()));
}
