/**
 * Korean words without their particles and endings. Korean joins particles to nouns (`장애가`, `장애를`) and makes verbs
 * of them (`만료됐는데`), so that one word has dozens of forms. Letters alone do not tell the particle of `장애가` from the
 * end of `전문가`: where a suffix is doubtful, it comes off only if what is left is known as a word.
 */
import { isVerb, possibleVerbs, sureVerb } from './korean-verbs.ts';

/** Particles that hardly a noun ends in. */
const sureParticles = longestFirst(
  '에서부터 으로부터 이라고는 이라는 이라고 이라도 이라면 에서는 에서도 에서의 에서만 에게서 에게는 에게도 한테서 으로써 으로서 으로는 으로도 으로만 으로의 까지는 까지도 까지의 부터는 부터의 이었던 이었다 이어서 이지만 입니다 이에요 예요 이란 이며 인데 인지 이나 이랑 에선 에겐 한텐 으론 에서 에게 한테 으로 까지 부터 처럼 보다 마다 조차 밖에 라는 라고 라도 라면 이다 에는 에도 에만 와의 과의 와는 과는 로는 로도 로만 로의 들은 들이 들을 들의 들에 을 를',
);
/** Particles that nouns end in as well. */
const doubtfulParticles = longestFirst(
  '은 는 이 가 의 에 엔 와 과 로 도 만 나 랑 란 들 요 라서 임 네요 이네 이네요 래요 이래요 인가요 인데요 인듯 인듯요 같은데 같아요',
);

/**
 * Nouns that are written behind another without a space and only say when or between which: 배포중, 장애시, 서버별. They are
 * none at the end of a noun of two syllables such as 시간, 직전 or 동시.
 */
const boundNoun = /^(..+)(?:(?<![시기순중공야주연구막])간|(?<![직이사안])전|(?<![직이])후|(?<![도집])중|(?<![동즉임역])시|때|별)$/;

/** Forms of 하다, 되다, 시키다 and 당하다, which make a verb of a noun. */
const auxiliaries = '하였|되었|시키|시켰|시켜|시킨|시킬|당하|당했|당해|당한|당할|하|해|했|한|할|함|합|되|돼|됐|된|될|됨|됩';
const endings =
  '습니다|습니까|니다|니까|더니|길래|는데요|는데|던데|다가|다는|다고|다면|었다|였다|었던|였던|었을|였을|었고|였고|었는데|였는데|어서|여서|아서|어야|아야|어요|아요|네요|나요|까요|지만|지는|지도|지|고는|고|며|면서|면|기도|기가|기는|기|게|도록|려고|려면|려다|려|거나|거든|는지|은지|는|은|을|던|자마자|자|때|어|아|여|니|네|서|도|야|요|음|다';
/** Those of 나다 and 뜨다 make one of what is reported, as 에러났어 and 경고뜸. */
const reporting = '나|났|난|남|뜨|떠|떴|뜬|뜸';
const reported = new RegExp(`^(.{2,}?)(?:${reporting})(?:${endings})*$`);
const verb = new RegExp(`^(.{2,}?)(?:${auxiliaries})(?:${endings})*$`);
const verbWithEnding = new RegExp(`^(.{2,}?)(?:(?:${auxiliaries})(?:${endings})+|했|됐)$`);
/**
 * A Korean word without particles and endings, a verb in its dictionary form: the shortest form that `isWord` knows, else
 * without what is sure to be an ending. A stem is its own stem, so that all forms of a word have the same. What `isNamed`
 * knows as a name is none of the verbs that it looks like: 권한 is no form of 권하다.
 */
export function stemKorean(word: string, isWord: (form: string) => boolean, isNamed: (form: string) => boolean = () => false): string {
  if (word.length > longestWord) return word;
  const noun = shortestNoun(word, isWord);
  if (noun !== undefined) return stemKorean(noun, isWord, isNamed);
  if (isNoun(word) || (isNamed(word) && !isVerb(word))) return word;
  const verb = [sureVerb(word), ...possibleVerbs(word)].find((form) => form !== undefined && isWord(form));
  if (verb !== undefined) return verb;
  const report = reported.exec(word)?.[1];
  if (report !== undefined && isWord(report)) return report;
  const form = withoutSure(word);
  return form === word ? word : stemKorean(form, isWord, isNamed);
}

/** Syllables: what is longer is no word, and the ways to read it as endings are without number. */
const longestWord = 16;

/** Whether a word is a common noun that looks like a form of a verb: 감지 is not of 감다, 대기 not of 대다. */
export const isNoun = (word: string): boolean => /^(?:[감정유방금중공인단소의해]지|[대동초주위연분전감인정장단용경시기무폐포]기)$/.test(word);

function shortestNoun(word: string, isWord: (form: string) => boolean): string | undefined {
  const bare = withoutSure(word);
  // 멈췄다 is of 멈추다, and of no noun 멈추.
  if (isShortVerb(word) || (isVerb(bare) && (isShortVerb(bare) || isWord(bare)))) return undefined;
  const known = [...formsOf(bare), ...formsOf(word)].filter((form) => form !== word && isWord(form));
  return known.toSorted((a, b) => a.length - b.length)[0];
}

/** Whether a word is a particle or a verb's ending alone, as after a foreign word: the `가` of `S3가`, the `했는데` of `deploy했는데`. */
export const isSuffix = (word: string): boolean => word.length <= longestWord && suffix.test(word);

const suffix = new RegExp(`^(?:(?:${[...sureParticles, ...doubtfulParticles].join('|')})+|(?:${auxiliaries}|${reporting})(?:${endings})*)$`);

function withoutSure(word: string): string {
  const noun = isShortVerb(word) ? word : (without(word, sureParticles, 1) ?? word);
  return verbWithEnding.exec(noun)?.[1] ?? sureVerb(noun) ?? noun;
}

/** 쌓이다 is a verb, 장애이다 is not. */
const isShortVerb = (word: string): boolean => /^.이다$/.test(word);

/** What a Korean word may be without its doubtful suffixes, be it a word or not. */
export function formsOf(word: string): string[] {
  const noun = without(word, doubtfulParticles, 2) ?? shortNoun.exec(word)?.[1];
  const inner = noun && (without(noun, sureParticles, 2) ?? without(noun, doubtfulParticles, 2));
  const bound = [word, noun ?? ''].map((form) => boundNoun.exec(form)?.[1]);
  return [verb.exec(word)?.[1], without(word, ['다'], 2), noun, inner, noun && verb.exec(noun)?.[1], without(word, sureParticles, 1), ...bound].filter(
    (form) => form !== undefined,
  );
}

/** Nouns of one syllable that people speak of in an outage. Others are not told from the beginning of a longer one: 시도, 추가. */
const shortNouns = '값것키큐풀락앱웹봇힙맵랙팟앞뒤';
const shortNoun = new RegExp(`^([${shortNouns}])(?:${doubtfulParticles.join('|')})$`);

/** Whether a syllable is a noun that people speak of in an outage, such as 큐 or 락. */
export const isShortNoun = (word: string): boolean => word.length === 1 && shortNouns.includes(word);

/** A word without the first of the suffixes that it ends in, where so many syllables are left. */
function without(word: string, suffixes: readonly string[], least: number): string | undefined {
  const found = suffixes.find((one) => word.endsWith(one) && word.length - one.length >= least);
  return found && word.slice(0, -found.length);
}

function longestFirst(words: string): string[] {
  return words.split(' ').sort((a, b) => b.length - a.length);
}
