/** English verbs whose past is no ending, each after its base form: what stemming cannot know. */
const verbs = `begin began begun, bite bit bitten, blow blew blown, break broke broken, bring brought, build built, burn burnt, buy bought, catch caught,
  choose chose chosen, deal dealt, dig dug, draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found,
  fly flew flown, forget forgot forgotten, freeze froze frozen, get got gotten, give gave given, go went gone, grow grew grown, hang hung, hear heard, hide hid hidden,
  hold held, keep kept, know knew known, lead led, leave left, lend lent, lose lost, make made, mean meant, meet met, pay paid, ride rode ridden, ring rang rung,
  rise rose risen, run ran, say said, see saw seen, seek sought, sell sold, send sent, shake shook shaken, shrink shrank shrunk, shut shut, sink sank sunk,
  sleep slept, speak spoken, spend spent, spin spun, stand stood, steal stole stolen, stick stuck, strike struck, swing swung, take took taken, teach taught,
  tear tore torn, tell told, think thought, throw threw thrown, understand understood, wake woke woken, wear wore worn, win won, withdraw withdrew withdrawn, write wrote written,
  overwrite overwrote overwritten, rebuild rebuilt, rewrite rewrote rewritten, undo undid undone, withstand withstood, add adding added`;

const bases = new Map(
  verbs.split(',').flatMap((verb) => {
    const [base = '', ...forms] = verb.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, base]);
  }),
);

/** Words that end as plurals do and are none. */
const noPlurals = new Set('ups dos ios nas bios https news redos windows'.split(' '));

/** Whether a word is no form of another, though it ends as one. */
export const isBase = (word: string): boolean => noPlurals.has(word);

/** The base form of an irregular verb, or the word itself. */
export const baseForm = (word: string): string => bases.get(word) ?? word;
