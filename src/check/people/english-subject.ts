/**
 * Whether the subject of a verb is one of the people who built, ran or repaired a system, given the English words of its
 * sentence before it. Without a grammar, only what is sure counts: a pronoun, or a word for such a person at the head of
 * the words before the verb. `verb` is the verb with the word behind it. Those who use the system are not among them: what they could not do is the harm.
 */
export function isPersonInEnglish(before: string, verb: string): boolean {
  const words = [...before.toLowerCase().matchAll(/[\p{L}\p{N}\uFFFC]+(?:['’-][\p{L}\p{N}]+)*|[,;:()—–]/gu)].map(([word]) => word);
  // "They" may be anything, but only people know, ask and forget.
  return isPerson(words) || (words.at(-1) === 'they' && ofMind.test(verb));
}

function isPerson(words: readonly string[]): boolean {
  const end = words.findLastIndex((word) => !between.has(word) && !/^\w+ly$/.test(word));
  const last = words[end] ?? '';
  const rest = words.slice(0, end);
  // "It is unclear who could have seen it" asks.
  if (last === 'who')
    return (
      end > 0 &&
      (/^[,)]$/.test(words[end - 1]!) ||
        pronouns.has(words[end - 1]!) ||
        /^(?:those|one|ones)$/.test(words[end - 1]!) ||
        isPersonNoun(words[end - 1]!, end - 1, words))
    );
  if (pronouns.has(last)) return true;
  if (last === 'they') return rest.some(isPersonNoun);
  if (last === ',' || last === ')' || joins.has(last)) return leadsWithPerson(rest, last);
  if (isPersonNoun(last, end, words)) return isHead(rest);
  return isModified(words.slice(0, end + 1));
}

/** Whether the word for a person that follows these words is the subject itself, and no part of what stands before it: "the page to the engineer". */
function isHead(before: readonly string[]): boolean {
  const index = before.findLastIndex((word, at) => at < before.length - 5 || determiners.has(word) || prepositions.has(word) || isBreak(word));
  const word = before[index] ?? '';
  if (word === 'no' || word === 'any' || word === 'neither') return false;
  const preposition = prepositions.has(word) ? index : prepositions.has(before[index - 1] ?? '') ? index - 1 : -1;
  if (preposition < 0) return true;
  if (before[preposition] === 'of' && quantifiers.has(before[preposition - 1] ?? '')) return before[preposition - 1] !== 'none';
  return isPerson(before.slice(0, preposition));
}

/** "the engineer on duty", "the team responsible for DNS", "the engineer who ran the command". */
function isModified(words: readonly string[]): boolean {
  for (let index = words.length - 2; index > 0 && index > words.length - 10; index -= 1) {
    const word = words[index]!;
    const before = words[index - 1]!;
    const head = /^(?:responsible|working|assigned|involved|based|trained|in)$/.test(before) ? index - 2 : index - 1;
    if ((word === 'who' || prepositions.has(word)) && isPersonNoun(words[head] ?? '', head, words)) return isHead(words.slice(0, head));
    if (word !== 'who' && (isBreak(word) || clauses.has(word))) return false;
  }
  return false;
}

/** Whether the first words of a sentence name a person who does all that is joined behind: "An operator rebooted one server, but forgot …". */
function leadsWithPerson(words: readonly string[], join: string): boolean {
  const comma = words.indexOf(',');
  const clause = prepositions.has(words[0] ?? '') || clauses.has(words[0] ?? '') ? words.slice(comma < 0 ? words.length : comma + 1) : words;
  if (join !== ',' && clause.some((word) => word === 'which' || word === 'that')) return false;
  if (pronouns.has(clause[0] ?? '')) return true;
  const noun = clause.slice(0, 5).findIndex((word, index) => isPersonNoun(word, index, clause));
  return noun >= 0 && !clause.slice(0, noun).some((word) => prepositions.has(word) || isBreak(word) || word === 'no');
}

function isPersonNoun(word: string, index = -1, words: readonly string[] = []): boolean {
  const before = words[index - 1] ?? '';
  if (machines.get(word.replace(/s$/, ''))?.test(before)) return false;
  return people.has(word) || people.has(word.replace(/s$/, '')) || (/^(?:member|members)$/.test(word) && /^(?:team|staff|crew)$/.test(before));
}

const isBreak = (word: string): boolean => /^[,;:()—–]$/.test(word);

const ofMind =
  /\b(?:known|check(?:ed)?|tested|notice[d]?|ask(?:ed)?|verif(?:y|ied)|reali[sz]ed?|read|review(?:ed)?|tell|told|escalated?|thought|listen(?:ed)?|inform(?:ed)?|underst(?:and|ood)|warn(?:ed)?|communicated?|remember(?:ed)?|consider(?:ed)?|looked|forgot|neglected|bother|care)\b/iu;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words between a subject and its verb. */
const between = list(
  'also then just perhaps never not still even ever always often soon later had has have once twice again both all themselves himself herself themself',
);
const pronouns = list('i we he she someone somebody everyone everybody');
const joins = list('and but or yet then nor so');
const determiners = list('the a an our my his her their your its this these those one two three some another each every no any neither several many most few');
const prepositions = list(
  'to for by from of with about at on in between among against via through behind under over during after before without within into onto',
);
const clauses = list('that which when while as because if whether although though since where until unless so than despite however');
const quantifiers = list('one two three some none many most several all each any either neither both member members part half group majority few number');

const people = list(
  'engineer developer programmer coder operator admin administrator sysadmin dba technician staff team personnel employee contractor reviewer author ' +
    'approver on-call oncall responder manager commander analyst intern colleague coworker co-worker teammate person maintainer committer tester sre ' +
    'management leadership crew newcomer junior trainee boss cto ceo specialist auditor supervisor dev guy folk electrician architect designer lead',
);

/** Words before a word for a person that make a program of it. */
const machines: ReadonlyMap<string, RegExp> = new Map([
  ['operator', /^(?:kubernetes|k8s|prometheus|etcd|database|postgres|mysql|kafka|cluster|boolean|comparison|pipe|unary|binary)$/],
  [
    'manager',
    /^(?:package|session|controller|transaction|connection|memory|resource|lock|cluster|node|task|job|cache|traffic|queue|process|device|window|certificate|cert|secret|update|config|configuration|state|service|network)$/,
  ],
  ['supervisor', /^(?:process|the|a|erlang|otp)$/],
  ['lead', /^(?:cable|power|to|test)$/],
  ['author', /^(?:\d+)$/],
]);
