import type { Vocabulary } from '../../src/vocabulary/vocabulary.ts';
import type { Seeded } from './seeded.ts';
import type { Voice } from './voice.ts';

/** Minutes after midnight as a clock time. */
const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const entryTimes = (random: Seeded, count: number): string[] => {
  let minutes = 60 + random.below(240);
  return Array.from({ length: count }, () => clock((minutes += 10 + random.below(120))));
};

/**
 * The frontmatter of the post with a number: a title, dates and words for all, and in turn the fields that only some
 * posts have. The posts that show a timeline or an action in the text (`special.ts`) are among those that have one.
 */
export function frontmatterOf(number: number, random: Seeded, voice: Voice, vocabulary: Vocabulary): Record<string, unknown> {
  const categories = random.some([...vocabulary.causes.keys()], random.below(3) + 1);
  const tags = random.some([...vocabulary.tags.keys()], random.below(4) + 2);
  return {
    title: `${voice.heading(random)} ${number}`,
    excerpt: voice.sentence(random),
    date: new Date(Date.UTC(2012, 0, 1 + (number % 4500))).toISOString().slice(0, 10),
    categories,
    tags,
    ...(number % 2 === 0 && { technologies: random.some([...vocabulary.technologies.keys()], random.below(3) + 1) }),
    ...(number % 3 !== 0 && { lessons: lessonsOf(random, voice, tags, categories) }),
    ...(number % 4 === 0 && { timeline: timelineOf(random, voice) }),
    ...(number % 5 === 0 && { actions: actionsOf(random, voice) }),
    ...(number % 3 === 1 && reportOf(random, voice, categories)),
  };
}

const lessonsOf = (random: Seeded, voice: Voice, tags: readonly string[], categories: readonly string[]) =>
  Array.from({ length: random.below(3) + 1 }, (_, index) => ({
    id: `lesson-${index + 1}`,
    text: voice.sentence(random),
    tags: random.some(tags, 2),
    category: random.pick(categories),
  }));

function timelineOf(random: Seeded, voice: Voice) {
  const kinds = ['change', 'effect', 'signal', 'interpretation', 'decision', 'action'];
  const times = entryTimes(random, kinds.length);
  return kinds.map((kind, index) => ({ at: times[index], kind, text: voice.sentence(random) }));
}

const actionsOf = (random: Seeded, voice: Voice) =>
  ['prevent', 'detect'].map((type, index) => ({
    id: `action-${index + 1}`,
    text: voice.sentence(random),
    type,
    ownerRole: voice.noun(random),
    status: random.pick(['open', 'done']),
  }));

function reportOf(random: Seeded, voice: Voice, categories: readonly string[]) {
  const [startedAt, detectedAt, decidedAt, mitigatedAt] = entryTimes(random, 4);
  const roles = ['trigger', 'contributing', 'amplifier'];
  return {
    kind: 'report',
    incident: { startedAt, detectedAt, decidedAt, mitigatedAt },
    factors: categories.map((category, index) => ({ category, role: roles[index], note: voice.sentence(random) })),
    symptoms: [voice.sentence(random), voice.sentence(random)],
    impact: { kinds: ['degraded'], summary: voice.sentence(random) },
  };
}
