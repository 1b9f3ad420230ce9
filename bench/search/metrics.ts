import { answeringGrade, type Question } from './question.ts';

/** How many results count: as many as a reader looks through. */
const depth = 10;

/** How well a list of results answers a question; each from 0 to 1, 1 the best. */
export interface Judged {
  /** Whether the first result answers. */
  successAt1: number;
  /** One by the place of the first result that answers, 0 where none does. */
  reciprocalRank: number;
  /** The share of all that answer that stands among the first ten. */
  recallAt10: number;
  /** Normalised discounted cumulative gain of the first ten. */
  ndcgAt10: number;
  /** 1 where nothing at all was found. */
  isUnanswered: number;
}

type Grades = Question['answers'];

/** Judges the slugs that were found, best first; one that is there twice counts where it stands first. */
export function judge(found: readonly string[], grades: Grades): Judged {
  const slugs = [...new Set(found)];
  const firstAnswer = slugs.findIndex((slug) => answers(slug, grades));
  const answering = Object.keys(grades).filter((slug) => answers(slug, grades));
  const recalled = slugs.slice(0, depth).filter((slug) => answers(slug, grades));
  return {
    successAt1: Number(firstAnswer === 0),
    reciprocalRank: firstAnswer === -1 ? 0 : 1 / (firstAnswer + 1),
    recallAt10: recalled.length / answering.length,
    ndcgAt10: gainOf(slugs.map((slug) => grades[slug] ?? 0)) / gainOf(Object.values(grades).toSorted((a, b) => b - a)),
    isUnanswered: Number(slugs.length === 0),
  };
}

/** The mean of what was judged; undefined of nothing. */
export function meanOf(judged: readonly Judged[]): Judged | undefined {
  const mean = (of: (one: Judged) => number): number => judged.reduce((sum, one) => sum + of(one), 0) / judged.length;
  if (judged.length === 0) return undefined;
  return {
    successAt1: mean((one) => one.successAt1),
    reciprocalRank: mean((one) => one.reciprocalRank),
    recallAt10: mean((one) => one.recallAt10),
    ndcgAt10: mean((one) => one.ndcgAt10),
    isUnanswered: mean((one) => one.isUnanswered),
  };
}

/** The least of the values that at least `share` (above 0, to 1) of them do not exceed: the nearest-rank percentile. NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? NaN;
}

const answers = (slug: string, grades: Grades): boolean => (grades[slug] ?? 0) >= answeringGrade;

/** The gain of the first ten grades, 2^grade − 1, each divided by log2(place + 1): Burges et al., Learning to Rank using Gradient Descent, 2005. */
const gainOf = (grades: readonly number[]): number => grades.slice(0, depth).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
