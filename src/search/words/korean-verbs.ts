/**
 * Korean verbs and adjectives by their dictionary forms. They change with every ending, often within a syllable: 느리다 is
 * written 느려요, 느린, 느림, 느렸는데. Some endings are of verbs alone; what has another may be a noun as well.
 */

/** Letters that close a syllable, as Unicode's NFD has them, for endings begin in the middle of one. */
const [n, l, m, b, ss] = ['\u11ab', '\u11af', '\u11b7', '\u11b8', '\u11bb'];
/** Behind a vowel, unless it has taken in another: such an ending closes the last syllable of its root. */
const open = '(?<=[\u1161-\u1166\u1168\u1169\u116c-\u116e\u1170-\u1175])';
/** Behind a root whose last vowel has taken in the 어 of an ending: 몰려, 멈춰, 나와, 돼, 해. */
const contracted = '(?<=[\u1167\u116a\u116b\u116f]|해|ᆯ라|ᆯ러)'.normalize('NFD');

/** Behind a root that ends in what 어 is joined to, as 떠요 of 뜨다 and 차요 of 차다. */
const vowel = '(?<=[\u1161\u1162\u1165\u1166])';

/** Whether a word of two syllables or more may be a root with 어 or 아 in it, as 나가 of 나가다. A dictionary form is none: 있다. */
const isJoined = /[\u1161-\u11c2][\u1100-\u1111](?:\u1161|\u1165)$(?<!\u1103\u1161)/;

const past = `(?:았|었|겠|(?<=[\u1161\u1162\u1165-\u1167\u116a\u116b\u116f])${ss})`;

/** Endings that hardly a noun ends in. */
const sureEndings = alternatives(
  `습니다 습니까 ${open}${b}니다 ${open}${b}니까 는다 는다고 는다는 는다면 ${open}${n}다 ${open}${n}다고 ${open}${n}다는 ${open}${n}다면 다`,
  `어서 아서 ${contracted}서 어요 아요 ${contracted}요 어야 아야 ${contracted}야 어야지 아야지 으면 으면서 면서 으며 으니까 니까 으려고 려고 으려면 려면 는데 는데요 던데 더니 는지 는가`,
  `도록 거나 자마자 길래 느라 느라고 을수록 ${open}${l}수록 을까 을까요 려다 려다가 려던 려는데 으려다 으려다가 으려던 으려는데 더라 더라고 더라고요 더군요`,
);
/** Endings that nouns end in too, or the particles behind them. */
const doubtfulEndings = alternatives(
  `은 는 을 던 고 며 면 자 게 나 네 니 어 아 서 ${vowel}요 지만 다가 다는 다고 다면 으러 으니 어도 아도 지요 네요 나요 ${contracted} ${contracted}도`,
  `${open}${n} ${open}${l} 은데 ${open}${n}데 은지 ${open}${n}지 을지 ${open}${l}지 ${open}${l}까 ${open}${l}까요 을때 ${open}${l}때`,
);
/** A verb as a noun, and its particles. */
const nominal = `(?:음|${open}${m}|기|지)(?:이|가|은|는|을|를|도|만|에|의|과|와|로|까지|부터)?`.normalize('NFD');

/** Letters: no ending is longer. */
const longestEnding = 12;

/** What follows a past, beside the other endings. */
const pastEndings = alternatives(
  '더라 더라고 거든 거든요 잖아 잖아요 죠 으므로 을텐데 을걸 던가 었 었다 었고 었는데 을뿐 을뿐인데 기때문에 나봐 나봐요 나보다 던데요 다던데 다네요 다는데 다니 다니까 답니다 다며 다면서 음에도 기에 었나 었나요 었습니다 었어요',
);
const afterPast = `(?:${sureEndings}|${doubtfulEndings}|${pastEndings}|${nominal})?(?:도|는|만|요)?`;

const sure = new RegExp(`^(.+?)(?:${past}${afterPast}|(?:${sureEndings})(?:도|는|만|요)?)$`.normalize('NFD'));
const doubtful = new RegExp(`(?:${doubtfulEndings}|${nominal})$`, 'y');

/** Whether a stem is the dictionary form of a verb. */
export const isVerb = (stem: string): boolean => /^[가-힣]+다$/.test(stem) && !endsAsVerb.test(stem);

/** Nouns that end as verbs do, and that people speak of where systems fail. */
const endsAsVerb = /^(?:람다|판다|어젠다|아젠다|바다|캐나다|우간다|르완다|소다|베란다)$/;

/** The dictionary form of a word that is a verb for sure. Undefined where it may be none. */
export function sureVerb(word: string): string | undefined {
  const root = sure.exec(word.normalize('NFD'))?.[1];
  return root === undefined ? undefined : dictionaryForm(root);
}

/**
 * The dictionary forms of all verbs that a word may be a form of, that with the longest root first: 가지고 is of 가지다
 * before 가다. Texts say the same words again and again, so they are kept.
 */
export function possibleVerbs(word: string): readonly string[] {
  const kept = verbsOf.get(word) ?? readVerbs(word.normalize('NFD'));
  verbsOf.set(word, kept);
  return kept;
}

const verbsOf = new Map<string, readonly string[]>();

function readVerbs(letters: string): string[] {
  const found = new Set<string>();
  for (let at = Math.max(1, letters.length - longestEnding); at <= letters.length; at += 1) {
    doubtful.lastIndex = at;
    if (doubtful.test(letters)) found.add(dictionaryForm(letters.slice(0, at)));
  }
  if (isJoined.test(letters)) found.add(dictionaryForm(letters));
  return [...found].filter(isVerb).reverse();
}

/**
 * What makes all roots of a verb the same, each rule after the one before it. Where its letters do not tell a verb (서서 is of
 * 서다, 써서 of 쓰다), two become one: what counts is that all forms have the same, be it in no dictionary.
 */
const rules: readonly [RegExp, string][] = (
  [
    // 몰려 is of 몰리다, 멈춰 of 멈추다, 나와 of 나오다, 돼 of 되다, 해 of 하다.
    ['ᅧ$', 'ᅵ'],
    ['ᅯ$', 'ᅮ'],
    ['ᅪ$', 'ᅩ'],
    ['ᅫ$', 'ᅬ'],
    ['해$', '하'],
    // To become is no verb of its own: 느려지다 is of 느리다, 늦어지다 of 늦다, 빨라지다 of 빠르다. But 없어지다 is not 없다.
    ['(?<!^|없|이|나)(?:아|어)지$', ''],
    ['(?<=[ᅧᅯᅪ]|.(?:ᆯ라|ᆯ러|해|빠|파))지$', ''],
    ['ᅧ$', 'ᅵ'],
    ['ᅯ$', 'ᅮ'],
    ['ᅪ$', 'ᅩ'],
    ['해$', '하'],
    // 걸러 and 빨라 are of 거르다 and 빠르다, 덮어써 of 덮어쓰다, 나빠 and 아파 of 나쁘다 and 아프다, 모으니 of 모으다.
    ['ᆯ(?:라|러)$', '르'],
    ['(?<![ᄋ])ᅥ$', 'ᅳ'],
    ['(?<=[ᄈᄑ])ᅡ$', 'ᅳ'],
    ['(?<=.)으$', ''],
    // 만드는 is of 만들다, 어려운 of 어렵다. A root of one syllable is left as it is, for 풀다 is not 푸다, nor 잡다 irregular.
    ['(?<=[ᅡ-ᇂ].[ᅡ-ᅵ])ᆯ$', ''],
    ['(?<=[ᅡ-ᇂ](?!잡|집|뽑|접|입|씹|업).[ᅡ-ᅵ])ᆸ$', '우'],
  ] satisfies [string, string][]
).map(([letters, others]) => [new RegExp(letters.normalize('NFD')), others.normalize('NFD')]);

/** A noun with 이다, 하다 or 되다. A verb that ends in 이 has but one syllable before it, as 쌓이다 has. */
const ofNoun = /^(..+)[이하되]$/;

function dictionaryForm(letters: string): string {
  const root = rules.reduce((form, [from, to]) => form.replace(from, to), letters).normalize('NFC');
  return ofNoun.exec(root)?.[1] ?? `${root}다`;
}

function alternatives(...endings: string[]): string {
  return endings.join(' ').normalize('NFD').split(' ').join('|');
}
