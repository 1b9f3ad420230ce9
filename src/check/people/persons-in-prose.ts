import { familyNames, givenNames, ofTeams } from './english-names.ts';
import { commonGivenNames, given, ordinary, ordinaryStem, surnames } from './korean-names.ts';
import { isKoreanRole } from './korean-roles.ts';

/** Where a person is named. */
export interface Named {
  start: number;
  end: number;
}

/**
 * Every person that a text names by a name, a handle, an e-mail address or a form of address. A role, a team, a product
 * or a law that is called after somebody is none; where it is not sure, nobody is named.
 */
export function personsIn(prose: string): Named[] {
  const found = [
    ...finders.flatMap(({ mark, pattern, isName }) =>
      [...(mark.test(prose) ? prose.matchAll(pattern) : [])].flatMap((match) => {
        const name = match.groups?.['name'] ?? match[0];
        const start = match.index + match[0].indexOf(name);
        return isName(match.groups ?? {}, name) ? [{ start, end: start + name.length }] : [];
      }),
    ),
    ...englishNamesIn(prose),
  ];
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end).filter(({ start }, index, all) => !all.slice(0, index).some((one) => start < one.end));
}

interface Finder {
  /** What every match has in it: most texts have it nowhere, and need not be looked at further. */
  mark: RegExp;
  pattern: RegExp;
  /** Whether what was found names a person. */
  isName(groups: Record<string, string>, found: string): boolean;
}

/** What may stand behind a Korean noun, and no further letter of Hangul. */
const particles =
  '(?=(?:이|가|은|는|을|를|과|와|의|도|만|께|께서|께서는|에게|에게서|한테|이랑|랑|이나|부터|까지|으로|로|이며|이고|이었|였)?(?![가-힣])|(?:이|은|는|께서|에게)?[였었])';

const finders: readonly Finder[] = [
  // An address that is nobody's own domain; any other is told as a leak.
  {
    mark: /@/,
    pattern: /(?<![\w.+-])(?<local>[a-z][\w.+-]*)@(?:[a-z\d-]+\.)*example(?:\.(?:com|org|net|co\.kr))?(?![\w-])/giu,
    isName: ({ local = '' }) => !roleAddress.test(local),
  },
  {
    mark: /@/,
    pattern: /(?<![\p{L}\p{N}_.@/:=-])@(?<handle>[a-z][\w-]{1,38})(?!\.?[\w(/@-])/giu,
    isName: ({ handle = '' }) => {
      if (/^\p{Lu}/u.test(handle)) return givenNames.has(handle.toLowerCase());
      return !noHandle.has(handle.toLowerCase()) && !/team|squad|group|ops|oncall|on-call|sre|support|admin|bot\b|bot$|dev$|infra|platform/i.test(handle);
    },
  },
  { mark: /@/, pattern: /(?<![\p{L}\p{N}_.@/])@(?<name>[가-힣]{2,4})/gu, isName: ({ name = '' }) => isFullName(name) },
  {
    mark: /(?:M[rsx]s?|Dr)\b/,
    pattern: /\b(?:Mr|Mrs|Ms|Mx|Dr)\.? (?!Jekyll|Who|Strange)\p{Lu}[\p{Ll}-]+(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+)?/gu,
    isName: () => true,
  },
  {
    mark: /님/,
    pattern: new RegExp(`(?<![가-힣])(?<word>[가-힣]{2,5})\\s?님${particles}`, 'gu'),
    isName: ({ word = '' }) => !isKoreanRole(word),
  },
  {
    mark: /[a-z]\s?님/,
    pattern: /(?<![A-Za-z])(?<word>[A-Z][a-z]+)\s?님(?=[^가-힣]|$|이|가|은|는|을|의|께|에|도|과|한)/gu,
    isName: ({ word = '' }) => !roleInLatin.test(word),
  },
  {
    mark: /씨/,
    pattern: new RegExp(`(?<![가-힣])(?<word>[가-힣]{1,3}|[가-힣]모)\\s?씨${particles}`, 'gu'),
    isName: ({ word = '' }) => isAddressable(word),
  },
  {
    mark: /[가-힣]{3} [가-힣]{2}/,
    pattern: new RegExp(
      `(?<![가-힣])(?<name>[가-힣]{3}) (?:${'팀장 파트장 그룹장 실장 본부장 센터장 부장 과장 차장 대리 주임 사원 이사 대표 상무 전무 매니저 선임 책임 수석 연구원 엔지니어 개발자 사장'.split(' ').join('|')})님?(?:${particles})`,
      'gu',
    ),
    isName: ({ name = '' }) => isFullName(name),
  },
  {
    mark: /[장리임무저]/,
    pattern: new RegExp(
      `(?<![가-힣])[김박최강윤임송홍황안류권서오조정문배백허노심] ?(?:팀장|과장|부장|차장|대리|주임|사장|상무|전무|매니저)님?${particles}`,
      'gu',
    ),
    isName: (_, found) => !/^(?:조정|안대|서대|문대|오대|강사|임사)/.test(found) && (found.includes(' ') || found.endsWith('님')),
  },
  {
    mark: /[가-힣]{3}/,
    pattern: new RegExp(`(?<![가-힣])(?<name>[${surnames}][가-힣]{2})${particles}`, 'gu'),
    isName: ({ name = '' }) => {
      return commonGivenNames.has(name.slice(1)) || (/^[김박]/.test(name) && isFullName(name));
    },
  },
];

/** `Alice`, `Alice B. Kim`, `Kim Minsu`: words with a capital, one of them a common name, and none of a longer name beside them. */
function englishNamesIn(prose: string): Named[] {
  return [...prose.matchAll(/(?<![\p{L}\p{N}_@.#/-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}_/]|\.\p{L})/gu)].flatMap(({ index: start, 0: first }) => {
    const tail = prose.slice(start + first.length, start + first.length + 60);
    const [more = '', last = ''] = /^(?:-\p{L}\p{Ll}+)?(?: \p{Lu}\.)?(?: (\p{Lu}[\p{Ll}'-]+))?/u.exec(tail) ?? [];
    const end = start + first.length + more.length;
    const name = last.replace(/'s?$/, '');
    const after = prose.slice(end, end + 60);
    return isEnglish(first, name, after) && !calledAfter.test(after) && !isPart(prose.slice(Math.max(0, start - 30), start))
      ? [{ start, end: end - (last.length - name.length) }]
      : [];
  });
}

/** Whether the word before a name is a part of it, as in "Hurricane Maria" or "San Jose"; a sentence may begin there, too. */
function isPart(before: string): boolean {
  const [, word = '', join] = /([\p{L}.'’-]+)([ -])$/u.exec(before) ?? [];
  if (!/^\p{Lu}/u.test(word)) return false;
  if (/^(?:St|Ft|Mt)\.$/.test(word)) return true;
  return join === '-' || !(openers.has(word) || /\.$|^\p{Lu}+$|ly$/u.test(word));
}

/** `김철수`: a surname and two syllables of given names, and no other word. */
const isFullName = (word: string): boolean =>
  word.length === 3 &&
  surnames.includes(word[0] ?? '') &&
  given.includes(word[1] ?? '') &&
  given.includes(word[2] ?? '') &&
  !ordinary.includes(word) &&
  !ordinaryStem.test(word) &&
  !isKoreanRole(word);

/** What a person is called before 씨: `김철수`, `철수`, `김`, `김모`; not the 날 of 날씨. */
const isAddressable = (word: string): boolean =>
  isFullName(word) ||
  commonGivenNames.has(word) ||
  (word.length === 1 && '김박최강윤임송홍황안류권오조정문배백허노심이장한'.includes(word)) ||
  /^[김박최강윤임송이정]모$/.test(word);

/** What carries the name of somebody: a law, a storm, a book. */
const calledAfter =
  /^(?:['’]s?)? (?:law|theorem|paradox|principle|razor|algorithm|model|number|test|curve|et al|syndrome|river|university|street|avenue|hospital|county|island)\b|^ ?\(\d{4}\)|^['’]\)/i;

function isEnglish(first: string, last: string, after: string): boolean {
  const [given, family] = [first.toLowerCase(), last.toLowerCase()];
  if (ofTeams.has(family) || /^ (?:Inc|Corp|Ltd|LLC|University|Hospital|Bank|Team|Labs)\b/.test(after)) return false;
  if (givenNames.has(given)) return !unsure.has(given) || familyNames.has(family);
  if (last === '') return false;
  if (familyNames.has(family) && !productNames.has(family))
    return given.length > 2 && !openers.has(first) && !/^(?:Mount|Lake|Hong|San|Saint|Mc\w*|New|Old|North|South|East|West)$/.test(first);
  return romanisedSurnames.has(given) && (givenNames.has(family) || /^(?:kim|choi|hwang|kwon|yoon)$/.test(given)) && !notGiven.has(family);
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Given names that are also places, products or storms: with a surname alone they name a person. */
const unsure = list('julia jose juan maria eve charles henry alex jordan austin chris gary sandra jenny jim ann kelly scott francis ken ted');
const productNames = list('jackson johnson taylor moore wilson anderson cho seo shin lim tran yang hong kang jang davis smith williams');
const romanisedSurnames = list('kim lee park choi jung jeong kang cho yoon jang lim shin kwon hwang ahn ryu hong');
const notGiven = list('jong possible county avenue street kong river island');

/** Words that begin a sentence, with a capital for that reason alone. */
const openers = list(
  'The A An In On At When While After Before Both With For From By Of And But Or If As This That These Those Our Their His Her Its Then So Later Once Because Although Since Next First Finally Meanwhile Today Yesterday Only Also Luckily We They He She It Until Where Here Dear Even Nor Yet Both Engineer Developer Now Soon Instead Perhaps Maybe',
);

const roleAddress =
  /^(?:user(?:name)?|test(?:er|ing)?|name|first(?:name)?|your|you|me|my|someone|somebody|anyone|foo|bar|baz|example|sample|demo|customer|client|member|info|contact|hello|help|support|security|abuse|admin(?:istrator)?|root|postmaster|webmaster|hostmaster|noc|soc|sre|ops|oncall|on-call|dev|team|it|no-?reply|do-?not-?reply|alerts?|monitoring|billing|sales|press|privacy|legal|service|mail(?:er)?|jobs|git|deploy|bot|system|account|a|b|x|i)(?:[\d.+_-].*)?$/i;
const roleInLatin = /^(?:Manager|Owner|Lead|Leader|Developer|Engineer|Admin|User|Host|Master|Designer|Reviewer|Author|Customer|Guest|Member|Operator|Team)$/;
const noHandle = list(
  'here channel everyone all media import keyframes supports layer font-face page charset namespace container property apply tailwind use include mixin extend ' +
    'forward function if else return each for while param params returns throws deprecated see author authors since example type typedef override latest next beta alpha ' +
    'canary staticmethod classmethod dataclass decorator test before after async transactional cacheable scheduled retry retryable value bean component service ' +
    'repository controller autowired data entity id version username user handle mention mentions name someone somebody',
);
