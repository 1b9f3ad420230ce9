import { isKoreanPerson } from './people/korean-subject.ts';

/** Where a text blames a person by a word. */
export interface BlameWord {
  start: number;
  end: number;
  kind: 'error' | 'trait';
}

/** Words that name the failure of a person as a cause (`error`), and those that judge a person (`trait`), in Korean and English. */
const words: readonly { kind: BlameWord['kind']; pattern: RegExp }[] = [
  {
    kind: 'error',
    pattern:
      /(?<![\p{L}-])human[\s-]+(?:error|mistake)s?(?![\p{L}]|[\s-]+(?:analysis|research|theory|rate|rates|probability|taxonomy|literature|studies|prone))/giu,
  },
  { kind: 'error', pattern: /(?:휴먼|인적)\s?(?:에러|오류|과실|실수)/gu },
  { kind: 'trait', pattern: /(?<![\p{L}-])(?:careless(?:ly|ness)?|negligen(?:t|tly|ce))(?!\p{L})/giu },
  { kind: 'trait', pattern: /(?:(?<![가-힣])|(?<=작업자|담당자|운영자|관리자|사용자|운전자|근무자|직원|작업|취급|운전|관리|개인|운용))부주의(?!\s?사항)/gu },
  { kind: 'trait', pattern: /(?<![가-힣])(?:무사\s?)?안일(?=하|한|함|했|해|히|주의|과|에)/gu },
  { kind: 'trait', pattern: /(?<![가-힣])방심(?=하|한|함|했|해|은|이|을|에|으로|의|과|도|[^가-힣]|$)/gu },
];

/** What every such word has in it: most texts have it nowhere, and need not be looked at further. */
const mark = /human|휴먼|인적|careless|negligen|부주의|안일|방심/iu;

/** What a text says of somebody; not what it refuses to say, and not what it says of the words themselves. */
export const blameWordsIn = (prose: string, sentenceOf: (offset: number) => { start: number; end: number }): BlameWord[] =>
  (mark.test(prose) ? words : []).flatMap(({ kind, pattern }) =>
    [...prose.matchAll(pattern)].flatMap(({ index: start, 0: found }) => {
      const end = start + found.length;
      const sentence = sentenceOf(start);
      const before = prose.slice(sentence.start, start);
      const after = prose.slice(end, sentence.end);
      return refusedBefore.test(before) || refusedAfter.test(after) || (refusals.test(before) && asCategory.test(after)) ? [] : [{ start, end, kind }];
    }),
  );

/** "rather than human error", "not a matter of human error", "nobody was careless", "the label of human error". */
const refusedBefore = new RegExp(
  [
    String.raw`(?:\b(?:not|never|no|nor|neither|without|beyond|than|instead of)|n['’]t)(?: (?:a|an|any|the|just|simply|merely|only|really|about|matter|case|caused|due|to|because|of|one|person['’]s|someone['’]s|somebody['’]s|individual|being|by|as|down|it|that|this|out|result|more|so|call|called|say|write|put|blame|blaming|come|came|from|careless|or|and|lazy|think|of|see|seen|regard|view|treat|treated|describe|label|labelled|labeled|these|such|consider|considered))*[ -]$`,
    String.raw`\b(?:nobody|no one|no-one|none of \w+)(?: \w+){0,3} $`,
    String.raw`\b(?:words?|terms?|phrase|label|category|verdict|notion|myth|idea|concept|blaming|calling (?:it|this|that)|to (?:call|blame)(?: (?:it|this|that))?(?: on)?|(?:call|blame) it(?: on)?|stop(?:s|ped|ping)? (?:at|with)|past)(?: (?:of|the|a|as|like))* $`,
  ].join('|'),
  'iu',
);

const refusedAfter = new RegExp(
  [
    // "human error is a symptom"
    String.raw`^ (?:(?:is|are|was|were)(?:n['’]t| (?:never|not|only|merely|just|rarely|seldom|no|a (?:symptom|label|verdict|starting point|category)|an? (?:effect|consequence)|where|the (?:start|beginning)))|explains (?:nothing|little)|tells us (?:nothing|little)|hides)\b`,
    // 휴먼 에러가 아니라, 휴먼 에러라는 말, 휴먼 에러로 돌리지 않고, 부주의 대신, 방심하지 않고
    String.raw`^(?:이|가|은|는|도|만|해서가|해서|했기 때문이|했던 것이|한 것이|때문이|의 문제가|탓이|로 인한 것이)?\s?(?:아니|아닌|아닙)`,
    String.raw`^(?:이?라는|이?란) (?:말|단어|표현|딱지|이름|결론|분류|범주|항목|개념|용어|꼬리표|설명|답|한마디)`,
    String.raw`^(?:으?로|이?라고|이?라|탓으로|때문이?라고|에서|에|을|를)(?: [가-힣]+)? ?(?:돌리|부르|보|치부하|몰|끝내|멈추|적|쓰|여기|판단하|설명하|단정하|결론짓|결론 내리|탓하|원인으로 받|받|찾)지`,
    String.raw`^\s?(?:대신|보다|말고|운운)|^(?:을|를) 탓하(?:지|는 대신|기 전|기보다|려)`,
    String.raw`^하지\s?(?:않|말|마)|^할 수 없`,
    // 휴먼 에러는 없었다, 휴먼 에러 탓만 할 수는 없다, 휴먼에러라고만 적지 말자, 부주의라고 하기에는
    String.raw`^(?:은|는|이|가|도) (?:없었|없다|없습|없어요)|^ ?(?:탓|때문)(?:만|으로만|이라고만)? ?할 (?:수는?|일[은이]?) (?:없|아니)`,
    String.raw`^(?:으?로|이?라고)만 (?:적|쓰|부르|보|말하|설명하|끝내|돌리)지 (?:말|않|마)|^(?:이?라고|으?로) (?:하기|보기|부르기|말하기|돌리기)(?:에는|엔|에|는|가)? `,
  ].join('|'),
  'iu',
);

/** "We no longer accept human error as a cause": a word of refusal, and what is refused. */
const refusals =
  /\b(?:refus\w+|reject\w*|no longer|not|never|don['’]t|doesn['’]t|avoid\w*|instead of|ban(?:s|ned)?|remov(?:e|es|ed|ing)|drop(?:s|ped|ping)?|retir(?:e|es|ed|ing)|against)\b/iu;
const asCategory = /^ as (?:a|an|the|its|our) (?:\w+ )?(?:cause|category|explanation|label|answer|conclusion|reason|verdict)/iu;

/** Whether the words between two offsets of a sentence are what its author says of themselves. */
export function isOfAuthor(prose: string, { start, end }: { start: number; end: number }, sentence: { start: number; end: number }): boolean {
  const before = prose.slice(sentence.start, start);
  const after = prose.slice(end, sentence.end);
  if (/\p{Script=Hangul}/u.test(prose.slice(sentence.start, sentence.end))) return isOfKoreanAuthor(before, prose.slice(start, sentence.end));
  // "I worked with a careless engineer" is about the engineer.
  if (
    /^ (?:\w+ )?(?:engineer|developer|operator|admin\w*|technician|colleague|reviewer|team|person|people|employee|contractor|staff|intern|manager)/iu.test(
      after,
    )
  )
    return false;
  return (
    /\b(?:I|[Ww]e)(?:['’]\w+)?(?: \w+){0,6} $/u.test(before) ||
    /\b(?:my|our)(?: own)?(?: \w+){0,3} $/iu.test(before) ||
    /^ (?:of|from|on) (?:me|us|my|our)\b/iu.test(after)
  );
}

/** 내가 방심했다, 나의 부주의로; and where nobody is named, 방심했다: what has no subject is about the narrator. */
function isOfKoreanAuthor(before: string, from: string): boolean {
  const eojeols = before.split(/[\s,]+/).filter(Boolean);
  if (eojeols.some((word) => isKoreanPerson(word.replace(/(?:께서|이|가|은|는|의|도)$/, '')) && !isFirstPerson(word))) return false;
  if (eojeols.some(isFirstPerson)) return true;
  return /^(?:부주의|안일|방심)(?:했|하고 있었|한 것이었|한 셈이)/.test(from) && !eojeols.some((word) => /(?:이|가|은|는)$/.test(word));
}

const isFirstPerson = (word: string): boolean =>
  /^(?:나|저|우리|저희)(?:는|도|의|가|만|조차|들은|들이|에게)?$|^(?:내|제)가?$|^(?:스스로|본인)(?:의|이|가|은)?$/.test(word);
