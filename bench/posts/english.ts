import type { Seeded } from './seeded.ts';
import { serviceName, type Mark, type Voice } from './voice.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

const nouns = words(`
  server request queue deployment setting alert metric log replica certificate database cache traffic engineer document procedure tool
  test script response session connection token router switch disk process scheduler job payment order notification customer page
  cluster node region backup snapshot index query partition broker gateway balancer firewall domain timeout retry threshold capacity limit
  clock meeting question explanation record signal graph ticket patch release branch column lock thread buffer packet header cookie
`);
const adjectives = words(`
  slow quiet second early late partial stale healthy unhealthy shared central regional nightly manual automatic hidden familiar unusual
  careful empty full narrow wide remote local primary secondary former recent harmless silent expensive simple complete brittle patient
`);
const verbs = words(`
  stopped restarted blocked followed passed filled drained replaced reached missed copied counted delayed refused accepted watched
  explained reported compared rejected restored removed extended measured repeated doubled outlived slowed confused protected
`);
const adverbs = words(`
  slowly again quietly at-once twice early later without-warning for-hours by-hand as-planned in-turn within-minutes since-then
  nearly always only partly on-purpose overnight in-silence unnoticed together
`).map((word) => word.replaceAll('-', ' '));

const noun = (random: Seeded): string => random.pick([random.pick(nouns), random.pick(nouns), `${random.pick(nouns)} ${random.pick(nouns)}`]);
const subject = (random: Seeded): string => random.pick([`the ${random.pick(adjectives)} ${noun(random)}`, `the ${noun(random)}`, serviceName(random)]);
const clause = (random: Seeded): string => `${subject(random)} ${random.pick(verbs)} ${subject(random)}`;
const capital = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`;

const sentences: readonly ((random: Seeded, mark: Mark) => string)[] = [
  (random, mark) => `The ${mark(noun(random))} ${random.pick(verbs)} ${subject(random)} ${random.pick(adverbs)}, and ${clause(random)}.`,
  (random, mark) => `${capital(clause(random))} because the ${mark(noun(random))} had ${random.pick(verbs)} ${subject(random)} ${random.pick(adverbs)}.`,
  (random, mark) =>
    `At ${random.below(12) + 8}:${random.below(50) + 10} a ${mark(noun(random))} ${random.pick(verbs)} ${random.below(900) + 20} requests ${random.pick(adverbs)}.`,
  (random, mark) =>
    `Nobody had asked whether ${subject(random)}, a ${random.pick(adjectives)} ${mark(noun(random))}, ${random.pick(verbs)} ${subject(random)}.`,
  (random, mark) => `When ${clause(random)}, the ${mark(noun(random))} ${random.pick(verbs)} ${random.pick(adverbs)}.`,
  (random, mark) =>
    `For ${random.below(300) + 5} minutes ${clause(random)}, which the ${random.pick(adjectives)} ${mark(noun(random))} ${random.pick(verbs)} ${random.pick(adverbs)}.`,
];

/** English. */
export const english: Voice = {
  sentence: (random, mark = (word) => word) => random.pick(sentences)(random, mark),
  heading: (random) => `The ${random.pick(adjectives)} ${noun(random)} and ${subject(random)}`,
  noun: (random) => random.pick(nouns),
};
