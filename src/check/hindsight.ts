import { isPersonInEnglish } from './people/english-subject.ts';
import { koreanSubject } from './people/korean-subject.ts';

/** Words that tell what somebody did not do, seen from the end. */
export interface Hindsight {
  start: number;
  end: number;
  kind: 'omission' | 'fault';
}

const participle =
  '(?:\\w+ed|\\w{2,}en|known|seen|caught|thought|done|gone|made|told|been|had|read|set|put|found|kept|left|run|begun|sent|let|paid|met|held|brought|understood|stood|felt|heard|led|lost|cut|shut|split|built|spent|drawn|shown|thrown|worn|torn)';
/** What could have happened to somebody is no step that was left out. */
const harms = '(?:lost|failed|been|had to|hit|run out)';
const adverbs = '(?:(?:never|also|always|already|at least|just|immediately|instead|simply|better|first|\\w+ly) )*';

/** Verbs of what a person did not do: `before` the verb stands who it was. */
const omissions: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:should|ought to)(?:n['’]t| not)?|could)(?: (?:never|always|also|at least|just|still|\\w+ly))?(?: have|['’]ve) (?=${adverbs}${participle}\\b)(?!(?<=\\bcould\\b.{0,20})${adverbs}${harms}\\b)`,
    'giu',
  ),
  /\bfail(?:ed|s) to\b(?! (?:find (?:a|the|any) cause|reproduce|start|boot|load|reconcile|schedule|initiali[sz]e|parse|compile|connect|reconnect|log in|log on|resolve|elect|respond to (?:requests|pings|health)|come (?:up|back|online))\b)/giu,
  /\bforg(?:ot|otten)\b/giu,
  /\bneglected to\b|\bdid(?:n['’]t| not) (?:bother|think|care) to\b/giu,
];

/** Every syllable that ends in ㅆ, the sign of the past, but 있 and 겠. A syllable has 28 forms of its end, and ㅆ is the 20th behind none. Source: Unicode, 3.12. */
const past = Array.from({ length: 11172 / 28 }, (_, index) => String.fromCodePoint(0xac00 + index * 28 + 20))
  .filter((syllable) => !'있겠'.includes(syllable))
  .join('');

/** 확인했어야 했다, 봤어야 합니다; not 해야 했다, which tells what had to be done and was. */
const koreanOmissions: readonly { pattern: RegExp; mayLackSubject: boolean }[] = [
  { pattern: new RegExp(`[가-힣]*[${past}]어야\\s?(?:했|한다|합니다|해요|하는데|하지|됐|됩|된다)`, 'gu'), mayLackSubject: true },
  { pattern: /놓쳤|놓쳐\s?버렸|놓치고\s?(?:말았|있었)/gu, mayLackSubject: false },
  { pattern: /(?:깜빡|깜박)(?:했|하고|하는 바람)|까먹(?:었|고)|잊어버렸|잊고\s?(?:말았|있었)/gu, mayLackSubject: true },
];

const faults: readonly RegExp[] = [
  /\b(?:my|our|his|her)(?: own)? fault\b(?![\s-]+(?:toler|domain|inject|isolat|handl|detect|line|model))/giu,
  /\b(?:I|we)(?: (?:was|were|am|are))(?: \w+)? to blame\b/giu,
  /(?<![가-힣])(?:내|제|나의|저의|우리|저희)(?: 명백한| 큰)? (?:잘못|탓)(?=이|입|으로|인|은|도|때문|[^가-힣]|$)/gu,
];

/** What every such place has in it: most texts have it nowhere. */
const marks = /should|could|ought|fail|forg|negl|did(?:n['’]t| not)|fault|blame|어야|놓[쳤쳐치]|깜[빡박]|까먹|잊|잘못|탓/iu;

/** A sentence that plays through what did not happen, or says that nobody saw it. */
const supposes = /^\s*had\b|\b(?:if|fortunately|luckily|nobody|no one|no-one|anyone|anybody)\b|, had\b/iu;

/** Every such place in a text. `sentenceOf` tells the sentence of an offset; in the tale of a near miss, what could have happened is the point. */
export function hindsightIn(
  prose: string,
  sentenceOf: (offset: number) => { start: number; end: number },
  isName: (end: number) => boolean,
  isOfNearMiss = false,
): Hindsight[] {
  if (!marks.test(prose)) return [];
  const matches = (pattern: RegExp) => [...prose.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.trimEnd().length }));
  const sentenceText = ({ start }: { start: number }) => prose.slice(sentenceOf(start).start, sentenceOf(start).end);
  const beforeOf = ({ start }: { start: number }) => prose.slice(sentenceOf(start).start, start);
  return [
    ...faults.flatMap(matches).map((found) => ({ ...found, kind: 'fault' as const })),
    ...omissions
      .flatMap(matches)
      .filter((found) => !(/^could/i.test(prose.slice(found.start)) && (isOfNearMiss || supposes.test(sentenceText(found)))))
      .filter((found) => isPersonInEnglish(beforeOf(found), prose.slice(found.start, found.end + 20)) || isName(found.start))
      .map((found) => ({ ...found, kind: 'omission' as const })),
    ...koreanOmissions.flatMap(({ pattern, mayLackSubject }) =>
      matches(pattern)
        .filter((found) => isOfPerson(koreanSubject(beforeOf(found)), beforeOf(found), mayLackSubject))
        .map((found) => ({ ...found, kind: 'omission' as const })),
    ),
  ];
}

/** Without a subject it is about the narrator, where the object is not one that programs lose: 패킷을 놓쳤다. */
const isOfPerson = (subject: ReturnType<typeof koreanSubject>, before: string, mayLackSubject: boolean): boolean =>
  subject === 'person' ||
  (subject === 'none' &&
    (mayLackSubject ||
      !/(?:하트비트|패킷|이벤트|메시지|요청|프레임|레코드|데이터|갱신|변경분|트래픽|응답|콜백|인터럽트|마감|주기)(?:을|를)?\s?[가-힣]*\s?$/u.test(before)));
